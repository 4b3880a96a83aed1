import type { Context } from "../context.js";
import type { Tx } from "../store/store.js";
import { keyOf } from "./claim-listings.js";
import type { Judgement } from "./judge.js";
import { noteSafety } from "./note-safety.js";
import { storeAssessments } from "./store-assessments.js";
import { updateCases } from "./update-cases.js";

/** Listings whose judgement asks something, in one transaction: each writes about ten rows. */
const ASKING_AT_ONCE = 20;
/** Listings that are clear, in one transaction. */
const CLEAR_AT_ONCE = 200;

/** Where judgements come from: it says which still hold, and notes that they were recorded. */
export interface Source {
  /** Locks what is to be recorded; leaves out what was changed meanwhile. */
  readonly stillHolds: (tx: Tx, judgements: readonly Judgement[]) => Promise<readonly Judgement[]>;
  /** In the transaction that recorded them. `found`: how many requests are new. */
  readonly recorded: (tx: Tx, judgements: readonly Judgement[], found: number) => Promise<void>;
}

/**
 * Keeps assessments and does what follows from them, in short transactions. Doing it twice changes nothing.
 */
export async function recordJudgements(
  context: Context,
  job: string,
  judgements: readonly Judgement[],
  source: Source,
): Promise<void> {
  const asking = judgements.filter(({ assessment }) => assessment.recommendation !== "clear");
  const clear = judgements.filter(({ assessment }) => assessment.recommendation === "clear");
  const parts = [...inParts(asking, ASKING_AT_ONCE), ...inParts(clear, CLEAR_AT_ONCE)];
  for (const part of parts) {
    await context.store.transaction({ role: "jobs", job }, async (tx) => {
      const held = await source.stillHolds(tx, part);
      if (held.length === 0) return;
      const assessmentIds = await storeAssessments(tx, held);
      const found = await updateCases(context, tx, held, (judgement) => {
        const { marketplace, id } = judgement.listing;
        return assessmentIds.get(keyOf(marketplace, id)) ?? null;
      });
      await noteSafety(tx, held);
      await source.recorded(tx, held, found);
    });
  }
}

/** In one order, so that two transactions never wait for each other. */
function inParts(judgements: readonly Judgement[], size: number): Judgement[][] {
  const sorted = judgements
    .map((judgement) => ({
      judgement,
      key: keyOf(judgement.listing.marketplace, judgement.listing.id),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ judgement }) => judgement);
  const parts: Judgement[][] = [];
  for (let at = 0; at < sorted.length; at += size) parts.push(sorted.slice(at, at + size));
  return parts;
}
