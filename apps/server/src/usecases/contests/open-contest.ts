import { openContest as open } from "@touchstone/casework";
import type { ContestKind } from "@touchstone/interface";
import type { SellerActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { caseActor } from "../cases/case-actor.js";
import { keepMessage } from "../cases/keep-message.js";
import { type CaseStanding, standing } from "../cases/on-case.js";
import { openListing } from "../cases/open-listing.js";
import { refused } from "../cases/refused.js";
import { appendCaseEvents, loadCase } from "../cases/store-case.js";
import { tellMarketplace } from "../cases/tell-marketplace.js";

export interface ContestInput {
  readonly kind: ContestKind;
  readonly message: string;
  readonly files: readonly string[];
}

/** A seller contests a restriction, in their own words and with files they uploaded before. */
export async function openContest(
  context: Context,
  actor: SellerActor,
  caseId: string,
  input: ContestInput,
): Promise<Result<CaseStanding>> {
  const { marketplace, seller } = actor;
  return context.store.transaction({ role: "seller", marketplace, seller }, async (tx) => {
    const seen = await tx.db
      .selectFrom("caseForSeller")
      .select(["id", "marketplaceId", "listingId", "sellerId"])
      .where("id", "=", caseId)
      .executeTakeFirst();
    if (seen === undefined) return failed("not_found", "There is no such case among yours.");
    const missing = await filesNotOwned(tx, input.files);
    if (missing.length > 0) {
      return failed(
        "invalid_request",
        "Upload each file first, then name the key you were given.",
        {
          parts: missing.map((index) => ({
            pointer: `/files/${index}`,
            detail: "is not the key of a file that you uploaded",
          })),
        },
      );
    }
    const listing = await openListing(tx, seen);
    const state = await loadCase(tx, caseId, { forUpdate: true });
    if (state === null) return failed("not_found", "There is no such case among yours.");
    const messageRef = tx.newId();
    const moved = open(state, {
      at: tx.now,
      actor: caseActor(actor),
      contestId: tx.newId(),
      kind: input.kind,
      messageRef,
      files: [...input.files],
    });
    if (!moved.ok) return refused(moved.refusal);
    const { marketplaceId, listingId, sellerId } = seen;
    const about = { marketplaceId, listingId, sellerId, brandId: null };
    await keepMessage(tx, messageRef, { kind: "contest_message", text: input.message, ...about });
    const next = await appendCaseEvents(tx, state, moved.events);
    const told = await tellMarketplace(context, tx, listing, next, "case.updated");
    return done(standing(next, told));
  });
}

/** Positions of keys that are not this seller's own. Needs the seller's scope. */
async function filesNotOwned(tx: Tx, keys: readonly string[]): Promise<number[]> {
  if (keys.length === 0) return [];
  const rows = await tx.db.selectFrom("files").select("key").where("key", "in", keys).execute();
  const owned = new Set(rows.map((row) => row.key));
  return keys.flatMap((key, index) => (owned.has(key) ? [] : [index]));
}
