import {
  askEvidence,
  type CaseState,
  caseRows,
  openRequest,
  type RecallReason,
  recallRequest,
  snoozeRequest,
  startTestBuy,
} from "@touchstone/casework";
import type { MemberActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import type { Result } from "../../failures/failure.js";
import { caseActor } from "../cases/case-actor.js";
import type { Message } from "../cases/keep-message.js";
import { type CaseStanding, moveCase } from "../cases/on-case.js";
import { mayAnswer } from "./may-answer.js";

/** The ways of a request beside an answer. */
export type RequestMove =
  | { readonly move: "open" }
  | { readonly move: "snooze"; readonly until: string }
  | { readonly move: "ask_evidence"; readonly message?: string | undefined }
  | { readonly move: "test_buy" }
  /** By the operator only. */
  | { readonly move: "recall"; readonly reason: RecallReason };

export async function moveRequest(
  context: Context,
  actor: MemberActor,
  caseId: string,
  input: RequestMove,
): Promise<Result<CaseStanding>> {
  return moveCase(context, actor, caseId, {
    ...(actor.organisation.kind === "operator"
      ? {}
      : { prepare: (tx, seen) => mayAnswer(tx, actor, seen.brandId) }),
    move: async ({ tx, state, keep }) => {
      const by = { at: tx.now, actor: caseActor(actor) };
      switch (input.move) {
        case "open":
          return openRequest(state, by);
        case "snooze":
          return snoozeRequest(state, { ...by, until: input.until });
        case "ask_evidence":
          return askEvidence(state, {
            ...by,
            messageRef: input.message === undefined ? null : keep(asked(state, input.message)),
          });
        case "test_buy":
          return startTestBuy(state, by);
        case "recall":
          return recallRequest(state, { ...by, reason: input.reason });
      }
    },
  });
}

function asked(state: CaseState, text: string): Message {
  const { marketplaceId, listingId, brandId } = caseRows(state).case;
  return { kind: "evidence_wish", text, marketplaceId, listingId, brandId, sellerId: null };
}
