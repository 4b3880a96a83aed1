import { type CaseState, caseRows, type Moved } from "@touchstone/casework";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { keepMessage, type Message } from "./keep-message.js";
import { type OpenListing, openListing } from "./open-listing.js";
import { refused } from "./refused.js";
import { appendCaseEvents, loadCase } from "./store-case.js";

/** What a move on a case is worked out from. */
export interface OnCase {
  readonly tx: Tx;
  readonly listing: OpenListing;
  readonly state: CaseState;
  /** Keeps what a person wrote, under the id given back, if and only if the move is allowed. */
  keep(message: Message): string;
}

/** Where a case stands after a move. */
export interface CaseStanding {
  readonly case: string;
  readonly version: number;
  readonly requestState: string;
  readonly answer: string | null;
  readonly decision: string | null;
  readonly restrictionState: string | null;
  readonly contestState: string | null;
  readonly delivery: { readonly deliveryId: string; readonly sequence: number } | null;
}

interface SeenCase {
  readonly id: string;
  readonly marketplaceId: string;
  readonly listingId: string;
  readonly brandId: string;
}

/** The case as this member may see it; `undefined` when it is not there, or not theirs. */
async function seenBy(actor: MemberActor, tx: Tx, caseId: string) {
  const view = actor.organisation.kind === "operator" ? "caseForOperator" : "caseForBrand";
  return tx.db
    .selectFrom(view)
    .select(["id", "marketplaceId", "listingId", "brandId", "sellerId"])
    .where("id", "=", caseId)
    .executeTakeFirst();
}

/**
 * Moves a case that the member may see: holds its listing, reads it, asks the rules for the move, and
 * writes what they allow. A refused move writes nothing.
 *
 * @param prepare runs in the member's own scope, before the case is opened; its failure ends the matter
 * @param tell what the marketplace learns of it, in the same transaction
 */
export async function moveCase<P>(
  context: Context,
  actor: MemberActor,
  caseId: string,
  steps: {
    readonly prepare?: (tx: Tx, seen: SeenCase) => Promise<Result<P>>;
    readonly move: (on: OnCase, prepared: P | undefined) => Promise<Moved>;
    readonly tell?: (on: OnCase) => Promise<CaseStanding["delivery"]>;
  },
): Promise<Result<CaseStanding>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const seen = await seenBy(actor, tx, caseId);
    if (seen === undefined) return failed("not_found", "There is no such case among yours.");
    const prepared = await steps.prepare?.(tx, seen);
    if (prepared !== undefined && !prepared.ok) return prepared;
    const listing = await openListing(tx, seen);
    const state = await loadCase(tx, caseId, { forUpdate: true });
    if (state === null) return failed("not_found", "There is no such case among yours.");
    const messages = new Map<string, Message>();
    const keep = (message: Message) => {
      const id = tx.newId();
      messages.set(id, message);
      return id;
    };
    const moved = await steps.move({ tx, listing, state, keep }, prepared?.value);
    if (!moved.ok) return refused(moved.refusal);
    for (const [id, message] of messages) await keepMessage(tx, id, message);
    const next = await appendCaseEvents(tx, state, moved.events);
    const told =
      moved.events.length > 0 ? steps.tell?.({ tx, listing, state: next, keep }) : undefined;
    return done(standing(next, (await told) ?? null));
  });
}

export function standing(state: CaseState, delivery: CaseStanding["delivery"]): CaseStanding {
  const row = caseRows(state).case;
  return {
    case: row.id,
    version: row.version,
    requestState: row.requestState,
    answer: row.answer,
    decision: row.decision,
    restrictionState: row.restrictionState,
    contestState: row.contestState,
    delivery: delivery && { deliveryId: delivery.deliveryId, sequence: delivery.sequence },
  };
}
