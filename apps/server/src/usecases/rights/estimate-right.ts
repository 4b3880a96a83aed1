import type { WordMark } from "@touchstone/interface";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { asScreenable, brandRights } from "../../screening/brand-rights.js";
import { countTouched, type Touched } from "../../screening/count-touched.js";
import { judgedBySome } from "../../screening/desk.js";
import { openDesk } from "../../screening/open-desk.js";
import type { Instant } from "../../store/tables.js";
import { type LockedRight, lockRight, noSuchRight } from "./lock-right.js";

export interface Estimate extends Touched {
  readonly right: string;
  readonly at: Instant;
}

/**
 * Counts which of the stored active listings the sign of a right stands in, before it counts in screening
 * (blast radius). The operator sees it before verifying; the newest count is kept with the right.
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
    return failed("illegal_move", "Only the words of a word mark can be looked for in listings.");
  }
  const opened = openDesk(context);
  try {
    const brand = { id: right.brandId, name: right.brandName };
    const alone = brandRights(brand, [whole(screenable, right)], { brand: brand.name });
    const touched = await countTouched(context, opened.desk, judgedBySome(0, [alone]));
    return await context.store.transaction(scope, async (tx) => {
      await tx.db
        .updateTable("rights")
        .set({ estimate: JSON.stringify({ ...touched, at: tx.now }) })
        .where("id", "=", rightId)
        .execute();
      return done({ right: rightId, ...touched, at: tx.now });
    });
  } finally {
    await opened.close();
  }
}

/** Until it is measured what to switch off, the most that it can touch. */
function whole({ budget, ...mark }: WordMark, right: LockedRight): WordMark {
  return right.switchedOff === null || budget === undefined ? mark : { ...mark, budget };
}
