import { type OperatorReason, reverseDecision } from "@touchstone/casework";
import type { MemberActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import type { Result } from "../../failures/failure.js";
import { caseActor } from "./case-actor.js";
import { type CaseStanding, moveCase } from "./on-case.js";
import { tellMarketplace } from "./tell-marketplace.js";

/** The operator takes a decision back: restriction, strike and contest with it, by the road it came. */
export async function reverseCase(
  context: Context,
  actor: MemberActor,
  caseId: string,
  reason: OperatorReason,
): Promise<Result<CaseStanding>> {
  return moveCase(context, actor, caseId, {
    move: async ({ tx, state }) =>
      reverseDecision(state, {
        at: tx.now,
        actor: caseActor(actor),
        reason,
        ids: { decision: tx.newId() },
      }),
    tell: ({ tx, listing, state }) => tellMarketplace(context, tx, listing, state, "state"),
  });
}
