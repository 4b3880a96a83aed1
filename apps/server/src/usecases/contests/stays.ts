import {
  endStay as end,
  enterStay as enter,
  type StayKind,
  type StayOutcome,
} from "@touchstone/casework";
import type { MemberActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import type { Result } from "../../failures/failure.js";
import { caseActor } from "../cases/case-actor.js";
import { type CaseStanding, moveCase } from "../cases/on-case.js";
import { tellMarketplace } from "../cases/tell-marketplace.js";
import { partiesOf } from "./parties-of.js";

export interface NewStay {
  readonly kind: StayKind;
  /** The court's or authority's own reference. Both parties see it. */
  readonly reference: string;
  /** When the notice came; now where it is left out. */
  readonly receivedAt?: string | undefined;
}

/** Notice of a court or an authority has come: what it holds stands still, for everybody to see. */
export async function enterStay(
  context: Context,
  actor: MemberActor,
  caseId: string,
  { kind, reference, receivedAt }: NewStay,
): Promise<Result<CaseStanding>> {
  return moveCase(context, actor, caseId, {
    move: async ({ tx, state, keep }) =>
      enter(state, {
        at: tx.now,
        actor: caseActor(actor),
        stayId: tx.newId(),
        kind,
        referenceRef: keep({ kind: "stay_reference", text: reference, ...partiesOf(state) }),
        receivedAt: receivedAt ?? tx.now,
      }),
    tell: ({ tx, listing, state }) => tellMarketplace(context, tx, listing, state, "case.updated"),
  });
}

export interface StayEnd {
  readonly outcome: StayOutcome;
  readonly message?: string | undefined;
}

/** A stay ends: the clocks go on, or what a court has said is carried out. */
export async function endStay(
  context: Context,
  actor: MemberActor,
  { caseId, stayId }: { readonly caseId: string; readonly stayId: string },
  { outcome, message }: StayEnd,
): Promise<Result<CaseStanding>> {
  return moveCase(context, actor, caseId, {
    move: async ({ tx, state, keep }) =>
      end(state, {
        at: tx.now,
        actor: caseActor(actor),
        stayId,
        outcome,
        messageRef:
          message === undefined
            ? null
            : keep({ kind: "stay_message", text: message, ...partiesOf(state) }),
        ids: { decision: tx.newId() },
      }),
    tell: ({ tx, listing, state }) => {
      const type = outcome === "for_seller" ? "state" : "case.updated";
      return tellMarketplace(context, tx, listing, state, type);
    },
  });
}
