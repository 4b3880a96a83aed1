import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { HealthFinding } from "../../../api/health.js";
import { StateMark } from "../../../parts/state-mark.js";
import classes from "./health.module.css";
import { TONE_OF_SEVERITY } from "./tone-of.js";
import { useHealthWords } from "./use-health-words.js";

const PAGES = ["/operator/deliveries", "/manager/brands"] as const;

/** One thing that is not as it should be: how bad, what, and what to do. */
export function FindingItem({ finding }: { finding: HealthFinding }) {
  const { t } = useTranslation("health");
  const { what, remedy } = useHealthWords()(finding);
  const { severity, code, where } = finding;
  const page = PAGES.find((one) => one === where);
  return (
    <li className={classes["finding"]} data-severity={severity}>
      <div className={classes["head"]}>
        <StateMark tone={TONE_OF_SEVERITY[severity]}>{t(`severity.${severity}`)}</StateMark>
        <code>{code}</code>
      </div>
      <p className={classes["what"]}>{what}</p>
      <p className={classes["remedy"]}>{remedy}</p>
      <p className={classes["where"]}>
        {page === undefined ? <code>{where}</code> : <Link to={page}>{page}</Link>}
      </p>
    </li>
  );
}
