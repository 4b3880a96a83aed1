import { useTranslation } from "react-i18next";
import type { HealthCheck } from "../../../api/health.js";
import { StateMark } from "../../../parts/state-mark.js";
import classes from "./health.module.css";
import { TONE_OF_OUTCOME } from "./tone-of.js";
import { useCheckName } from "./use-health-words.js";

/** Everything that was looked at, with what came of it: silence is not the same as well. */
export function CheckList({ checks }: { checks: readonly HealthCheck[] }) {
  const { t } = useTranslation("health");
  const nameOf = useCheckName();
  return (
    <ul className={classes["checks"]}>
      {checks.map(({ name, outcome }) => (
        <li key={name}>
          <span>{nameOf(name)}</span>
          <StateMark tone={TONE_OF_OUTCOME[outcome]}>{t(`outcome.${outcome}`)}</StateMark>
        </li>
      ))}
    </ul>
  );
}
