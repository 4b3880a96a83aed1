import { caseRows, decideContest as decide } from "@touchstone/casework";
import type { MemberActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import type { Result } from "../../failures/failure.js";
import { caseActor } from "../cases/case-actor.js";
import { type CaseStanding, moveCase } from "../cases/on-case.js";
import { tellMarketplace } from "../cases/tell-marketplace.js";

export interface ContestDecision {
  readonly outcome: "upheld" | "reversed";
  readonly message: string;
}

/** The operator decides what a seller contested, with a message that the seller reads. */
export async function decideContest(
  context: Context,
  actor: MemberActor,
  caseId: string,
  input: ContestDecision,
): Promise<Result<CaseStanding>> {
  return moveCase(context, actor, caseId, {
    move: async ({ tx, state, keep }) => {
      const { marketplaceId, listingId, sellerId } = caseRows(state).case;
      const messageRef = keep({
        kind: "outcome_message",
        text: input.message,
        marketplaceId,
        listingId,
        sellerId,
        brandId: null,
      });
      return decide(state, {
        at: tx.now,
        actor: caseActor(actor),
        outcome: input.outcome,
        messageRef,
        ids: { decision: tx.newId() },
      });
    },
    tell: ({ tx, listing, state }) => {
      const type = input.outcome === "reversed" ? "state" : "case.updated";
      return tellMarketplace(context, tx, listing, state, type);
    },
  });
}
