import type { Selectable } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Page } from "../../http/page.js";
import type { Instant, RematchesTable } from "../../store/tables.js";
import { idBefore, type PageAsked, pageOfIds } from "../people/page-of-ids.js";

/** How far the matching of stored listings against a right has come. */
export interface RematchView {
  readonly id: string;
  readonly right: string;
  readonly brand: string;
  readonly state: string;
  /** Active listings when it began, how many of them are done, and requests that came of it. */
  readonly total: number;
  readonly done: number;
  readonly found: number;
  /** What the estimate said it would find; `null` where there was none. */
  readonly expected: number | null;
  readonly createdAt: Instant;
  readonly startedAt: Instant | null;
  readonly finishedAt: Instant | null;
}

/** The newest first. */
export async function listRematches(
  context: Context,
  actor: MemberActor,
  asked: PageAsked & {
    readonly right?: string | undefined;
    readonly state?: string | undefined;
  },
): Promise<Result<Page<RematchView>>> {
  const before = idBefore(asked);
  if (!before.ok) return before;
  return context.store.transaction(memberScope(actor), async (tx) => {
    let rematches = tx.db
      .selectFrom("rematches")
      .selectAll()
      .orderBy("id", "desc")
      .limit(asked.limit + 1);
    if (asked.right !== undefined) rematches = rematches.where("rightId", "=", asked.right);
    if (asked.state !== undefined) rematches = rematches.where("state", "=", asked.state);
    if (before.value !== null) rematches = rematches.where("id", "<", before.value);
    return done(pageOfIds((await rematches.execute()).map(rematchView), asked));
  });
}

/** The newest one of a right. */
export async function readRematch(
  context: Context,
  actor: MemberActor,
  rightId: string,
): Promise<Result<RematchView>> {
  const found = await listRematches(context, actor, { right: rightId, limit: 1 });
  if (!found.ok) return found;
  const [newest] = found.value.items;
  if (newest !== undefined) return done(newest);
  return failed("not_found", "Nothing was matched against a right with this id that you may see.");
}

export function rematchView(row: Selectable<RematchesTable>): RematchView {
  return {
    id: row.id,
    right: row.rightId,
    brand: row.brandId,
    state: row.state,
    total: row.total,
    done: row.done,
    found: row.found,
    expected: row.expected,
    createdAt: row.createdAt,
    startedAt: row.startedAt,
    finishedAt: row.finishedAt,
  };
}
