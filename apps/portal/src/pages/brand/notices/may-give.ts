import type { Me } from "../../../session/me.js";

const SENDERS: ReadonlySet<string> = new Set(["admin", "reviewer", "submitter"]);

/** Whether this member's role lets it give notices; an agent needs a power of attorney beside. */
export function mayGive({ member, organisation }: Me): boolean {
  return organisation.kind !== "operator" && SENDERS.has(member.role);
}
