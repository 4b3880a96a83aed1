import type { CaseEvent } from "@touchstone/casework";
import type { MemberActor, SellerActor } from "../../access/actor.js";

/** Who acts, as events keep it: an id, never a name. */
export function caseActor(actor: MemberActor | SellerActor): CaseEvent["actor"] {
  if (actor.kind === "seller") return { kind: "seller", id: null };
  return { kind: actor.organisation.kind, id: actor.memberId };
}
