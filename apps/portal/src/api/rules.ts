import { queryOptions } from "@tanstack/react-query";
import { member } from "../session/member.js";

export type RuleState = "asking" | "licensed" | "demoted";

/** A rule at one marketplace, for one kind of right. */
export interface Rule {
  readonly rightKind: string;
  readonly state: RuleState;
  readonly licensedAt: string | null;
  /** Of what it closes, put to its brand all the same: 0 to 1. */
  readonly auditShare: number;
  readonly record: {
    readonly confirmed: number;
    readonly contradicted: number;
    readonly leftOut: number;
    readonly pending: number;
    readonly brands: number;
    readonly lowerBound: number;
    readonly needed: number;
  };
  readonly lacks: readonly {
    readonly code: "too_few" | "too_often_wrong" | "too_few_brands" | "one_brand_dominates";
  }[];
}

export function rulesQuery(marketplace: string) {
  return queryOptions({
    queryKey: ["tasks", "rules", marketplace],
    queryFn: ({ signal }) =>
      member.get<{ items: Rule[] }>(`/v1/marketplaces/${marketplace}/rules`, {}, signal),
  });
}

/** Lets the rule act alone, or puts it back to asking. */
export function moveRule(
  marketplace: string,
  rightKind: string,
  move: "license" | "withdraw",
  reason: string,
): Promise<unknown> {
  const place = `/v1/marketplaces/${marketplace}/rules/reupload_same_seller/${rightKind}`;
  return member.send("POST", `${place}/${move}`, { reason });
}
