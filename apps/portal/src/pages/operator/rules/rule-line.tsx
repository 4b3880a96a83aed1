import { Button, Progress } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Rule } from "../../../api/rules.js";
import { useMe } from "../../../session/me.js";
import classes from "./rules.module.css";

/** What one rule has earned, what it lacks, and what can be done about it. */
export function RuleLine({ rule, onMove }: { readonly rule: Rule; onMove(): void }) {
  const { t } = useTranslation(["rules", "terms"]);
  const { member } = useMe();
  const { record, state, lacks } = rule;
  const counted = record.confirmed + record.contradicted;
  const kind = t(`terms:right_kind.${rule.rightKind as "word_mark"}`);
  const acts = state === "asking" ? "license" : "withdraw";
  return (
    <div className={classes["rule"]}>
      <div>
        <b>{t("reupload", { kind })}</b>{" "}
        <span className={classes["state"]} data-state={state}>
          {t(`state.${state}`)}
        </span>
        <p className={classes["means"]}>{t(`means.${state}`)}</p>
      </div>
      <div>
        <Progress
          value={Math.min(100, (100 * counted) / record.needed)}
          aria-label={t("progress", { counted, needed: record.needed })}
          color={lacks.length === 0 ? "touch" : "gray"}
        />
        <p className={classes["figures"]}>
          {t("progress", { counted, needed: record.needed })}{" "}
          {t("bound", { bound: (100 * record.lowerBound).toFixed(2) })}
        </p>
        {lacks.length > 0 && (
          <ul className={classes["lacks"]}>
            {lacks.map(({ code }) => (
              <li key={code}>{t(`lacks.${code}`, { ...record, counted })}</li>
            ))}
          </ul>
        )}
      </div>
      <Button
        size="compact-sm"
        variant="default"
        disabled={member.role !== "admin" || (acts === "license" && lacks.length > 0)}
        title={member.role === "admin" ? undefined : t("admins")}
        aria-label={t(`do_of.${acts}`, { kind })}
        onClick={onMove}
      >
        {t(`do.${acts}`)}
      </Button>
    </div>
  );
}
