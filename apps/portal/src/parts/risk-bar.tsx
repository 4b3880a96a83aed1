import { useTranslation } from "react-i18next";
import classes from "./risk-bar.module.css";

/** Nothing is certain: what rounds to 1 or 0 is written as more or less than the last step before it. */
function written(risk: number): string {
  if (risk > 0.99) return "> 0.99";
  return risk < 0.01 ? "< 0.01" : risk.toFixed(2);
}

/** A probability from 0 to 1, as number, word and bar together: colour alone says nothing. */
export function RiskBar({ risk, word = true }: { risk: number; word?: boolean }) {
  const { t } = useTranslation("terms");
  const level = risk >= 0.85 ? "likely" : risk >= 0.5 ? "suspicious" : "unlikely";
  return (
    <span className={classes["risk"]} data-level={level}>
      <span className={classes["number"]}>{written(risk)}</span>
      <span className={classes["bar"]} aria-hidden="true">
        <span className={classes["fill"]} style={{ width: `${Math.round(risk * 100)}%` }} />
      </span>
      {word && <span className={classes["word"]}>{t(`risk.${level}`)}</span>}
    </span>
  );
}
