import type { Context } from "../context.js";
import { unjudgedListings } from "../metrics/work-metrics.js";
import { readTraces, startListingSpans } from "../tracing/listing-traces.js";
import { claimListings } from "./claim-listings.js";
import type { ScreeningDesk } from "./desk.js";
import { judge } from "./judge.js";
import { readMarketplaceRules } from "./marketplace-rules.js";
import { putOff, queueSource } from "./queue-source.js";
import { recordJudgements } from "./record-judgements.js";

const SCOPE = { role: "jobs", job: "screening" } as const;
/** Listings in one batch: enough to be worth a message to a thread, few enough to be soon done. */
const BATCH = 200;

/** Screens one batch of what waits. False when nothing does. */
export async function screenQueued(context: Context, desk: ScreeningDesk): Promise<boolean> {
  const { listings, rules, traces } = await context.store.transaction(SCOPE, async (tx) => {
    const claimed = await claimListings(tx, BATCH);
    const marketplaces = claimed.map(({ marketplace }) => marketplace);
    const places = claimed.map(({ marketplace, id }) => ({
      marketplaceId: marketplace,
      listingId: id,
    }));
    return {
      listings: claimed,
      rules: await readMarketplaceRules(tx, marketplaces),
      traces: await readTraces(tx, places),
    };
  });
  if (listings.length === 0) return false;
  const endSpans = startListingSpans(traces, "screening");
  const rights = await desk.rights();
  const { judgements, unjudged } = await judge(desk, rights, rules, listings);
  await recordJudgements(context, SCOPE.job, judgements, queueSource);
  endSpans({ "touchstone.unjudged": unjudged.length });
  if (unjudged.length > 0) {
    unjudgedListings.inc(unjudged.length);
    for (const { listing, detail } of unjudged) {
      const { marketplace, id } = listing;
      context.log.error({ marketplace, listing: id, detail }, "a listing could not be screened");
    }
    await context.store.transaction(SCOPE, (tx) => putOff(tx, unjudged));
  }
  return true;
}
