import { useTranslation } from "react-i18next";
import classes from "./risk-bar.module.css";

/** A probability from 0 to 1, as number, word and bar together: colour alone says nothing. */
export function RiskBar({ risk, word = true }: { risk: number; word?: boolean }) {
  const { t } = useTranslation("terms");
  const level = risk >= 0.85 ? "likely" : risk >= 0.5 ? "suspicious" : "unlikely";
  return (
    <span className={classes["risk"]} data-level={level}>
      <span className={classes["number"]}>{risk.toFixed(2)}</span>
      <span className={classes["bar"]} aria-hidden="true">
        <span className={classes["fill"]} style={{ width: `${Math.round(risk * 100)}%` }} />
      </span>
      {word && <span className={classes["word"]}>{t(`risk.${level}`)}</span>}
    </span>
  );
}
