import { useTranslation } from "react-i18next";
import type { SellerCase } from "../../api/seller.js";
import { Sign } from "../../parts/sign.js";
import { Part } from "./part.js";
import classes from "./seller.module.css";
import type { Told } from "./use-told.js";

/** The very evidence, who says so, and by what right. */
export function Why({ found, told }: { found: SellerCase; told: Told }) {
  const { t } = useTranslation(["seller", "terms"]);
  const { brand, statement, what } = told;
  const right = statement?.right;
  const { publicNotice: notice } = found;
  const described = [notice?.right.office, notice?.right.work].filter(Boolean).join(" · ");
  return (
    <Part title={t("why.title")}>
      <dl className={classes["facts"]}>
        <dt>{t("why.mark")}</dt>
        <dd>
          {found.mentions.length === 0 ? (
            t("why.no_mark")
          ) : (
            <ul className={classes["marks"]}>
              {found.mentions.map((one) => (
                <Mark key={`${one.field}${one.start}`} found={found} one={one} sign={right?.text} />
              ))}
            </ul>
          )}
        </dd>
        <dt>{t("why.who")}</dt>
        <dd>{t("why.who_text", { brand })}</dd>
        {right !== undefined && (
          <>
            <dt>{t("why.right")}</dt>
            <dd>
              {t(`terms:right_kind.${right.kind as "word_mark"}`)}
              {right.text !== undefined && ` “${right.text}”`}
              {right.number !== undefined && `, ${t("why.number", { number: right.number })}`}
              {described !== "" && ` (${described})`}
            </dd>
          </>
        )}
        {notice !== null && (
          <>
            <dt>{t("why.notice")}</dt>
            <dd>{t("why.notice_text", { reference: notice.reference })}</dd>
          </>
        )}
        <dt>{t("why.reason")}</dt>
        <dd>{t("why.says", { what })}</dd>
        {found.brandMessage !== null && (
          <>
            <dt>{t("why.message")}</dt>
            <dd className={classes["said"]}>{found.brandMessage}</dd>
          </>
        )}
      </dl>
    </Part>
  );
}

interface MarkProps {
  readonly found: SellerCase;
  readonly one: SellerCase["mentions"][number];
  readonly sign: string | undefined;
}

function Mark({ found, one, sign }: MarkProps) {
  const { t } = useTranslation(["seller", "terms"]);
  const { title, description } = found.listing;
  const text = ((one.field === "title" ? title : description) ?? "").slice(one.start, one.end);
  const form = t(`terms:form.${one.form as "exact"}`);
  return (
    <li>
      <Sign text={text} form={one.form} sign={sign} />{" "}
      {t(one.field === "title" ? "why.in_title" : "why.in_description")}
      <span className={classes["soft"]}>
        {" "}
        {sign === undefined ? form : t("terms:reads_as", { sign, form })}
      </span>
    </li>
  );
}
