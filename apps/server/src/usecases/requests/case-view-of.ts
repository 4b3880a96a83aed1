import type { MemberActor } from "../../access/actor.js";

/** The view of cases that this member's party reads. Both have the columns that queues are made of. */
export function caseViewOf({ organisation }: MemberActor): "caseForBrand" {
  return (organisation.kind === "operator" ? "caseForOperator" : "caseForBrand") as "caseForBrand";
}
