import { type BlastRadius, blastRadius } from "@touchstone/casework";
import type { Touched } from "../../screening/count-touched.js";
import type { Tx } from "../../store/store.js";
import type { Instant } from "../../store/tables.js";

/** What is kept of an estimate: the count, of which words, and when. */
export interface KeptEstimate extends Touched {
  readonly at: Instant;
  readonly text: string | null;
  readonly aliases: string[];
  /** Of a right with pictures: those that were looked for. */
  readonly images?: string[];
}

interface Estimated {
  readonly id: string;
  readonly text: string | null;
  readonly aliases: readonly string[];
  readonly images: readonly string[];
  readonly registeredOn: string | null;
}

/** The newest estimate of the words that a right has now; `null` where there is none. */
export async function keptEstimate(tx: Tx, right: Estimated): Promise<KeptEstimate | null> {
  const { estimate } = await tx.db
    .selectFrom("rights")
    .select("estimate")
    .where("id", "=", right.id)
    .executeTakeFirstOrThrow();
  const kept = estimate as Partial<KeptEstimate> | null;
  const same =
    kept?.text === right.text &&
    JSON.stringify(kept.aliases) === JSON.stringify(right.aliases) &&
    (kept.images === undefined || JSON.stringify(kept.images) === JSON.stringify(right.images));
  return same ? (kept as KeptEstimate) : null;
}

/** What the count means, with what was measured of the words in clean titles. */
export async function blastOf(tx: Tx, right: Estimated, kept: KeptEstimate): Promise<BlastRadius> {
  const measured = await tx.db
    .selectFrom("rightBudgets")
    .select("body")
    .where("rightId", "=", right.id)
    .where("text", "=", kept.text ?? "")
    .executeTakeFirst();
  const found = measured?.body;
  return blastRadius({
    stored: kept.stored,
    projected: kept.projected,
    sellers: kept.sellers,
    categories: kept.categoryCount,
    mentionsPer1000:
      found === undefined ? null : (found.mentions * 1_000) / Math.max(1, found.texts),
    oldestSince: kept.oldestSince,
    registeredOn: right.registeredOn,
    at: tx.now,
  });
}
