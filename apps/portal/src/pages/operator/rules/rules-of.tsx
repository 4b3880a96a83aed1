import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Rule, rulesQuery } from "../../../api/rules.js";
import { LoadingLines } from "../../../parts/loading-lines.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { MoveRule } from "./move-rule.js";
import { RuleLine } from "./rule-line.js";
import classes from "./rules.module.css";

/** The rules of one marketplace that have a record, or once acted. */
export function RulesOf({
  marketplace,
  name,
}: {
  readonly marketplace: string;
  readonly name: string;
}) {
  const { t } = useTranslation("rules");
  const found = useQuery(rulesQuery(marketplace));
  const [moving, setMoving] = useState<Rule | null>(null);
  const rules = (found.data?.items ?? []).filter(
    ({ state, record }) =>
      state !== "asking" || record.confirmed + record.contradicted + record.leftOut > 0,
  );
  return (
    <article className={classes["place"]} aria-label={name}>
      <h3 className={classes["name"]}>{name}</h3>
      {found.isPending && <LoadingLines lines={2} />}
      {found.error !== null && <ProblemAlert error={found.error} />}
      {found.isSuccess && rules.length === 0 && <p className={classes["none"]}>{t("none")}</p>}
      {rules.map((rule) => (
        <RuleLine key={rule.rightKind} rule={rule} onMove={() => setMoving(rule)} />
      ))}
      {moving !== null && (
        <MoveRule
          marketplace={marketplace}
          name={name}
          rule={moving}
          onClose={() => setMoving(null)}
        />
      )}
    </article>
  );
}
