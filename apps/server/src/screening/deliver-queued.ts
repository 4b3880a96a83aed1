import type { Context } from "../context.js";
import { loadCase } from "../usecases/cases/store-case.js";
import { queueFirstWaitingMail } from "../usecases/mail/queue-first-waiting-mail.js";
import { deliverCase } from "./deliver-case.js";
import { holdListings } from "./hold-listings.js";

const SCOPE = { role: "jobs", job: "requests" } as const;
const AT_ONCE = 20;

/**
 * Puts requests to their brands that were found while their marketplace only observed and does so no more.
 * False when there is none.
 */
export async function deliverQueued(context: Context): Promise<boolean> {
  return context.store.transaction(SCOPE, async (tx) => {
    const waiting = await tx.db
      .selectFrom("cases")
      .select(["id", "marketplaceId as marketplace", "listingId as listing"])
      .where("requestState", "=", "queued")
      .where("marketplaceId", "in", (of) =>
        of.selectFrom("marketplaces").select("id").where("mode", "<>", "observe"),
      )
      // Who a brand is may have come into doubt since the request was found.
      .where("brandId", "in", (of) =>
        of.selectFrom("brands").select("id").where("identityState", "=", "confirmed"),
      )
      .orderBy("createdAt")
      .orderBy("id")
      .limit(AT_ONCE)
      .execute();
    if (waiting.length === 0) return false;
    await holdListings(
      tx,
      waiting.map(({ marketplace, listing }) => ({ marketplace, id: listing })),
    );
    const told = new Set<string>();
    for (const { id } of waiting) {
      const state = await loadCase(tx, id, { forUpdate: true });
      if (state?.requestState !== "queued") continue;
      await deliverCase(tx, state);
      told.add(state.brandId);
    }
    for (const brandId of told) await queueFirstWaitingMail(tx, { brandId });
    return true;
  });
}
