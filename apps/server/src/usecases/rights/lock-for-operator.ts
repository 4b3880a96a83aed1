import type { MemberActor } from "../../access/actor.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { mayDecideFor } from "./caller.js";
import { type LockedRight, lockRight, noSuchRight } from "./lock-right.js";

/** Reads a right that the operator decides about: its brand's account manager, a reviewer or an admin. */
export async function lockForOperator(
  tx: Tx,
  actor: MemberActor,
  rightId: string,
): Promise<Result<LockedRight>> {
  const right = await lockRight(tx, rightId);
  if (right === undefined) return noSuchRight();
  if (mayDecideFor(actor, right.accountManagerId, ["admin", "reviewer"])) return done(right);
  return failed(
    "not_allowed",
    "The brand's account manager, a reviewer or an admin decides about it.",
  );
}
