import type { MemberActor } from "../../access/actor.js";

/** Whether this member's role lets them speak for the brand. */
export function isAnswererRole({ role }: Pick<MemberActor, "role">): boolean {
  return role === "admin" || role === "reviewer";
}
