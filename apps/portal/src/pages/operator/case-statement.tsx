import { Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { CaseFile } from "../../api/cases.js";
import { CopyId } from "../../parts/copy-id.js";
import { Moment } from "../../parts/moment.js";
import classes from "./case.module.css";

/** The newest statement of reasons, word by word as the seller reads it. */
export function CaseStatement({ file }: { file: CaseFile }) {
  const { t, i18n } = useTranslation("operator");
  const statement = file.statements.at(-1);
  if (statement === undefined) return null;
  const { texts, contestUntil } = statement.body;
  const text = texts[i18n.language === "zh" ? "zh" : "en"] ?? texts.en ?? texts.zh;
  return (
    <section aria-labelledby="statement">
      <details className={classes["details"]}>
        <summary>
          <Title order={2} id="statement" component="span" role="heading" aria-level={2}>
            {t("statement.title")}
          </Title>
          <span className={classes["soft"]}>
            <Moment at={statement.issuedAt} />
          </span>
        </summary>
        {text !== undefined && (
          <div className={classes["statement"]}>
            <h3>{text.title}</h3>
            <p>{text.facts}</p>
            <p>{text.ground}</p>
            <p>{text.automation}</p>
            <ul>
              {text.redress.map((way) => (
                <li key={way.kind}>{way.text}</li>
              ))}
            </ul>
          </div>
        )}
        <p className={classes["soft"]}>
          {t("statement.until")} <Moment at={contestUntil} full />
          {" · "}
          {t("statement.id")} <CopyId id={statement.id} />
        </p>
      </details>
    </section>
  );
}
