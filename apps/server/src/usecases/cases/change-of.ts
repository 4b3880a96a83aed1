import type { CaseEvent, CaseRows } from "@touchstone/casework";
import type { Change } from "../../signals/change.js";

type EventTypes = ReadonlySet<CaseEvent["type"]>;

const OF_CONTESTS: EventTypes = new Set([
  "contest_opened",
  "contest_forwarded",
  "contest_reached",
  "owner_replied",
  "contest_decided",
  "time_ran_out",
  "stay_entered",
  "stay_ended",
  "dispute_opened",
  "dispute_decided",
]);

/**
 * What a seller is shown of a case. A case can go on between brand and operator after its seller was
 * informed: that somebody put it off or buys one is none of the seller's.
 */
const SHOWN_TO_SELLERS: EventTypes = new Set([
  "statement_issued",
  "restricted",
  "removed_after_pause",
  "strike_proposed",
  "contest_window_closed",
  "reversed",
  ...OF_CONTESTS,
]);

/** Which pages show what these events changed, and who may know: what was never put to its brand, the brand does not know of. */
export function changeOf({ case: row }: CaseRows, events: readonly CaseEvent[]): Change {
  const contest = events.some(({ type }) => OF_CONTESTS.has(type));
  const shown = events.some(({ type }) => SHOWN_TO_SELLERS.has(type));
  const { marketplaceId: marketplace, sellerId: seller } = row;
  return {
    topics: ["requests", "cases", "tasks", ...(contest ? (["contests"] as const) : [])],
    case: row.id,
    ...(row.deliveredAt === null ? {} : { brand: row.brandId }),
    ...(shown && seller !== null && row.sellerInformedAt !== null
      ? { seller: { marketplace, seller } }
      : {}),
  };
}
