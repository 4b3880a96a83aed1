import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { type HealthFinding, healthQuery } from "../../../api/health.js";
import { StateMark } from "../../../parts/state-mark.js";
import classes from "./health.module.css";
import { TONE_OF_SEVERITY } from "./tone-of.js";
import { useHealthWords } from "./use-health-words.js";

/** Settings are for whoever installs; here stands what waits too long or is broken now. */
const NOT_HERE = ["settings", "database"];
const MOST = 2;

/** One line above the operator's first page while something waits too long; nothing when all is well. */
export function HealthStrip() {
  const { t } = useTranslation("health");
  const wordsOf = useHealthWords();
  const pressing = (useQuery(healthQuery).data?.findings ?? []).filter(isPressing);
  if (pressing.length === 0) return null;
  return (
    <section className={classes["strip"]} aria-label={t("strip")}>
      <ul>
        {pressing.slice(0, MOST).map((finding) => (
          <li key={finding.code + JSON.stringify(finding.values)}>
            <StateMark tone={TONE_OF_SEVERITY[finding.severity]}>
              <span className={classes["line"]}>{wordsOf(finding).what}</span>
            </StateMark>
          </li>
        ))}
      </ul>
      <Link to="/operator/health">{t("strip_more")}</Link>
    </section>
  );
}

function isPressing({ code, severity }: HealthFinding): boolean {
  if (severity === "hint") return false;
  return severity === "error"
    ? !code.startsWith("settings.")
    : !NOT_HERE.includes(code.split(".")[0] ?? "");
}
