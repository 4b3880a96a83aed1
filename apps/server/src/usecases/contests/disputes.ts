import {
  type DisputeOutcome,
  decideDispute as decide,
  openDispute as open,
} from "@touchstone/casework";
import type { MemberActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import type { Result } from "../../failures/failure.js";
import { caseActor } from "../cases/case-actor.js";
import { type CaseStanding, moveCase } from "../cases/on-case.js";
import { tellMarketplace } from "../cases/tell-marketplace.js";
import { partiesOf } from "./parties-of.js";

export interface NewDispute {
  /** Name of the certified body. */
  readonly body: string;
  readonly reference: string;
  readonly receivedAt?: string | undefined;
}

/** A party has gone to an out-of-court body: its time runs. */
export async function openDispute(
  context: Context,
  actor: MemberActor,
  caseId: string,
  { body, reference, receivedAt }: NewDispute,
): Promise<Result<CaseStanding>> {
  return moveCase(context, actor, caseId, {
    move: async ({ tx, state, keep }) =>
      open(state, {
        at: tx.now,
        actor: caseActor(actor),
        disputeId: tx.newId(),
        referenceRef: keep({
          kind: "dispute_reference",
          text: reference,
          statements: { body },
          ...partiesOf(state),
        }),
        receivedAt: receivedAt ?? tx.now,
      }),
  });
}

export interface DisputeDecision {
  readonly outcome: DisputeOutcome;
  readonly implemented: boolean;
  readonly message?: string | undefined;
}

/** What the body decided, and whether the marketplace does it. */
export async function decideDispute(
  context: Context,
  actor: MemberActor,
  { caseId, disputeId }: { readonly caseId: string; readonly disputeId: string },
  { outcome, implemented, message }: DisputeDecision,
): Promise<Result<CaseStanding>> {
  return moveCase(context, actor, caseId, {
    move: async ({ tx, state, keep }) =>
      decide(state, {
        at: tx.now,
        actor: caseActor(actor),
        disputeId,
        outcome,
        implemented,
        messageRef:
          message === undefined
            ? null
            : keep({ kind: "dispute_message", text: message, ...partiesOf(state) }),
        ids: { decision: tx.newId() },
      }),
    tell: ({ tx, listing, state }) => {
      const type = outcome === "reversed" && implemented ? "state" : "case.updated";
      return tellMarketplace(context, tx, listing, state, type);
    },
  });
}
