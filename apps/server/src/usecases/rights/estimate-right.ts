import { BLAST_LIMITS, type BlastRadius } from "@touchstone/casework";
import type { WordMark } from "@touchstone/interface";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { openShelf } from "../../looking/open-shelf.js";
import { asScreenable, brandRights } from "../../screening/brand-rights.js";
import { countShown } from "../../screening/count-shown.js";
import { countTouched, type Touched } from "../../screening/count-touched.js";
import { judgedBySome } from "../../screening/desk.js";
import { openDesk } from "../../screening/open-desk.js";
import type { Instant } from "../../store/tables.js";
import { blastOf, type KeptEstimate, keptEstimate } from "./blast-of.js";
import { type LockedRight, lockRight, noSuchRight } from "./lock-right.js";

export interface Estimate extends Touched, BlastRadius {
  readonly right: string;
  /** What was looked for: words in titles, or copies of the reference pictures. */
  readonly by: "words" | "pictures";
  /** Listings of which nothing is known: none of their pictures was looked at. */
  readonly unknown: number;
  readonly at: Instant;
}

/**
 * Counts which of the stored active listings the sign of a right stands in, or show its reference pictures, before it
 * counts in screening (blast radius). The operator sees it before verifying; the newest count is kept with the right.
 */
export async function estimateRight(
  context: Context,
  actor: MemberActor,
  rightId: string,
): Promise<Result<Estimate>> {
  const scope = memberScope(actor);
  const right = await context.store.transaction(scope, (tx) => lockRight(tx, rightId));
  if (right === undefined) return noSuchRight();
  const screenable = asScreenable(right, right.brandName);
  if (screenable?.kind !== "word_mark") {
    if (right.images.length === 0) {
      return failed("illegal_move", "There are no words and no pictures to look for in listings.");
    }
    const shelf = openShelf(context);
    try {
      const touched = await countShown(context, shelf.desk, right.images);
      return await keep({ context, actor, right }, touched, "pictures");
    } finally {
      await shelf.close();
    }
  }
  const opened = openDesk(context);
  try {
    const brand = { id: right.brandId, name: right.brandName };
    const alone = brandRights(brand, [whole(screenable, right)], { brand: brand.name });
    const touched = await countTouched(context, opened.desk, judgedBySome(0, [alone]));
    return await keep({ context, actor, right }, touched, "words");
  } finally {
    await opened.close();
  }
}

function keep(
  {
    context,
    actor,
    right,
  }: { readonly context: Context; readonly actor: MemberActor; readonly right: LockedRight },
  touched: Touched,
  by: Estimate["by"],
): Promise<Result<Estimate>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const { id, text, aliases, images } = right;
    const shows = by === "pictures" ? { images: [...images] } : {};
    const kept: KeptEstimate = { ...touched, at: tx.now, text, aliases: [...aliases], ...shows };
    await tx.db
      .updateTable("rights")
      .set({ estimate: JSON.stringify(kept) })
      .where("id", "=", id)
      .execute();
    const blast = await blastOf(tx, right, kept);
    const unknown = by === "pictures" ? touched.stored - touched.lookedAt : 0;
    return done({ right: id, by, unknown, ...touched, ...blast, at: tx.now });
  });
}

/**
 * Sees to it that a word mark was counted before it goes live. Where fewer listings are stored than a wide
 * claim has, there is nothing to count.
 */
export async function readyEstimate(
  context: Context,
  actor: MemberActor,
  rightId: string,
): Promise<Result<null>> {
  const due = await context.store.transaction(memberScope(actor), async (tx) => {
    const right = await lockRight(tx, rightId);
    if (right === undefined || right.kind !== "word_mark") return false;
    if ((await keptEstimate(tx, right)) !== null) return false;
    const some = await tx.db
      .selectFrom("listings")
      .select("listingId")
      .where("status", "=", "active")
      .limit(BLAST_LIMITS.leastListings)
      .execute();
    return some.length === BLAST_LIMITS.leastListings;
  });
  if (!due) return done(null);
  const estimated = await estimateRight(context, actor, rightId);
  return estimated.ok ? done(null) : estimated;
}

/** Until it is measured what to switch off, the most that it can touch. */
function whole({ budget, ...mark }: WordMark, right: LockedRight): WordMark {
  return right.switchedOff === null || budget === undefined ? mark : { ...mark, budget };
}
