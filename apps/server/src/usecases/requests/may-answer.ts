import type { MemberActor } from "../../access/actor.js";
import type { Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { type ActScope, mayActFor } from "../organisations/may-act-for.js";

/**
 * The brand answers for itself, an agent only as far as its power of attorney reaches now. Needs a scope that
 * sees authorisations: the member's own, or that of jobs.
 */
export function mayAnswer(
  tx: Tx,
  actor: Pick<MemberActor, "organisation">,
  brandId: string,
  scope: ActScope = {},
): Promise<Result<null>> {
  return mayActFor(tx, actor, brandId, "answer", scope);
}
