import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { EarlierAnswer } from "../../../api/requests.js";
import { useFormats } from "../../../i18n/use-formats.js";
import classes from "./answers.module.css";

/** What the brand said before of the same goods of the same seller, with the way to it. */
export function EarlierNote({
  earlier,
  closed,
}: {
  readonly earlier: EarlierAnswer;
  /** By a rule, without asking. */
  readonly closed: boolean;
}) {
  const { t } = useTranslation(["answers", "terms"]);
  const formats = useFormats();
  const day = formats.day(earlier.at);
  const genuine = earlier.answer === "genuine";
  return (
    <aside className={classes["earlier"]}>
      <p>
        <b>
          {genuine
            ? t("earlier.genuine", { day })
            : t("earlier.confirmed", { day, answer: t(`terms:answer.${earlier.answer}`) })}
        </b>
      </p>
      {!genuine && <p>{t(closed ? "earlier.closed_means" : "earlier.confirmed_means")}</p>}
      <Link to="/brand/requests/$case" params={{ case: earlier.case }}>
        {t("earlier.see")}
      </Link>
    </aside>
  );
}
