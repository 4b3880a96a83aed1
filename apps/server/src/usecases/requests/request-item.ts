import type { AnswerCode, Finding, Listing } from "@touchstone/interface";
import type { PendingColumns } from "../../store/answers-tables.js";
import type { CaseForBrandView } from "../../store/tables.js";
import { earlierOf, pendingOf } from "./pending-of.js";

const MOST_SIGNALS = 3;
const MOST_MENTIONS = 8;

/** What is read for one line. */
type RequestRow = PendingColumns &
  Pick<
    CaseForBrandView,
    | "id"
    | "marketplaceId"
    | "listingId"
    | "brandId"
    | "snapshotId"
    | "requestState"
    | "risk"
    | "exposure"
    | "exposureCurrency"
    | "dueAt"
    | "answer"
    | "decision"
    | "restrictionState"
    | "contestState"
    | "createdAt"
  > & {
    readonly finding: Finding;
    readonly brand: string;
    readonly marketplaceName: string;
    readonly body: Listing;
    readonly picture: number | null;
    readonly alike: number;
  };

/** One line of a queue: enough to choose what to open. */
export function requestItem(row: RequestRow) {
  const { finding, body } = row;
  const { price, seller } = body;
  return {
    id: row.id,
    marketplace: row.marketplaceId,
    marketplaceName: row.marketplaceName,
    listing: row.listingId,
    brand: row.brand,
    brandId: row.brandId,
    title: body.title,
    state: row.requestState,
    risk: row.risk,
    exposure: row.exposure,
    exposureCurrency: row.exposureCurrency,
    dueAt: row.dueAt,
    answer: row.answer as AnswerCode | null,
    decision: row.decision,
    restrictionState: row.restrictionState,
    contestState: row.contestState,
    createdAt: row.createdAt,
    snapshot: row.snapshotId,
    picture: row.picture,
    price: price === undefined ? null : { amount: price.amount, currency: price.currency },
    seller: seller?.id ?? null,
    /** Open requests that are alike, itself included. */
    alike: row.alike,
    earlier: earlierOf(row),
    pending: pendingOf(row),
    use: finding.use,
    topSignals: [...finding.signals]
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_SIGNALS)
      .map(({ name }) => name),
    mentions: finding.mentions
      .filter(({ field }) => field === "title")
      .slice(0, MOST_MENTIONS)
      .map(({ start, end, form }) => ({ start, end, form })),
  };
}

export type RequestItem = ReturnType<typeof requestItem>;
