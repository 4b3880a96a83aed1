import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import type { Page } from "../../http/page.js";
import type { Instant } from "../../store/tables.js";
import { idBefore, type PageAsked, pageOfIds } from "../people/page-of-ids.js";
import { findMarketplace } from "./find-marketplace.js";

interface ModeChange {
  readonly id: string;
  readonly before: string;
  readonly after: string;
  readonly memberId: string;
  readonly reason: string | null;
  readonly at: Instant;
}

/** Every switch of a marketplace's mode, the newest first. */
export function listModeChanges(
  context: Context,
  actor: MemberActor,
  marketplace: string,
  asked: PageAsked,
): Promise<Result<Page<ModeChange>>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const before = idBefore(asked);
    if (!before.ok) return before;
    const found = await findMarketplace(tx, marketplace);
    if (!found.ok) return found;
    let query = tx.db
      .selectFrom("modeChanges")
      .select(["id", "modeBefore as before", "modeAfter as after", "memberId", "reason", "at"])
      .where("marketplaceId", "=", marketplace)
      .orderBy("id", "desc")
      .limit(asked.limit + 1);
    if (before.value !== null) query = query.where("id", "<", before.value);
    return done(pageOfIds(await query.execute(), asked));
  });
}
