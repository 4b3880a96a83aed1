import { Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Moment } from "../../parts/moment.js";
import classes from "./case.module.css";
import type { CaseParts } from "./case-parts.js";
import { useTermOf } from "./use-term-of.js";

/** What the brand answered, and what its answer rests on. */
export function BrandSaid({ file, request }: CaseParts) {
  const { t } = useTranslation("operator");
  const termOf = useTermOf();
  const answered = file.events.findLast(({ type }) => type === "answered");
  const text = (name: string) => {
    const value = answered?.data[name];
    return typeof value === "string" ? value : null;
  };
  const right = request.rights.find(({ id }) => id === text("rightId"));
  const reason = text("reasonCode");
  return (
    <section aria-labelledby="brand-said">
      <Title order={2} id="brand-said">
        {t("brand_said.title", { brand: request.brand.name })}
      </Title>
      {answered === undefined ? (
        <p className={classes["soft"]}>{t("brand_said.nothing")}</p>
      ) : (
        <>
          <p className={classes["word"]}>
            <b>{termOf("answer", text("answer") ?? "")}</b>{" "}
            <span className={classes["soft"]}>
              <Moment at={answered.at} full />
            </span>
          </p>
          {file.answer === null && <p className={classes["soft"]}>{t("brand_said.undone")}</p>}
          <p className={classes["word"]}>
            {reason !== null && termOf("reason", reason)}
            {right !== undefined && (
              <>
                {" · "}
                {termOf("right_kind", right.kind)} {right.text}{" "}
                <span className={classes["soft"]}>{right.number}</span>
              </>
            )}
          </p>
        </>
      )}
    </section>
  );
}
