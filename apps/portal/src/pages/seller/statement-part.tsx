import { Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Statement } from "../../api/seller.js";
import { Part } from "./part.js";
import classes from "./seller.module.css";

const PIECES = ["facts", "ground", "automation"] as const;

/** The statement of reasons in full, in the language of the page. */
export function StatementPart({ statement }: { statement: Statement | undefined }) {
  const { t, i18n } = useTranslation("seller");
  if (statement === undefined) return null;
  const text = statement.texts[i18n.language === "zh" ? "zh" : "en"];
  return (
    <Part title={t("statement.title")}>
      <div className={classes["statement"]}>
        <p>
          <b>{text.title}</b>
        </p>
        {PIECES.map((piece) => (
          <div key={piece}>
            <Title order={3}>{t(`statement.${piece}`)}</Title>
            <p>{text[piece]}</p>
          </div>
        ))}
        <Title order={3}>{t("statement.redress")}</Title>
        <ul>
          {text.redress.map((way) => (
            <li key={way.kind}>{way.text}</li>
          ))}
        </ul>
      </div>
    </Part>
  );
}
