import type { Scope } from "../store/store.js";
import type { MemberActor } from "./actor.js";

/** In which scope a member's work is done: the operator's, or that of a brand or agent. */
export function memberScope({ organisation }: MemberActor): Scope {
  const role = organisation.kind === "operator" ? "operator" : "brand";
  return { role, organisation: organisation.id };
}
