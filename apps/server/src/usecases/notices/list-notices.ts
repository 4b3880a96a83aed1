import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import type { Page } from "../../http/page.js";
import type { Tx } from "../../store/store.js";
import { idBefore, type PageAsked, pageOfIds } from "../people/page-of-ids.js";
import { ITEM_STATE } from "./item-state.js";

/** One batch, with how many of its items stand where. */
export interface NoticeView {
  readonly id: string;
  readonly brand: { readonly id: string; readonly name: string };
  /** Who sent it; `null` where the caller does not see that organisation. */
  readonly sender: string | null;
  readonly source: string;
  readonly reasonCode: string | null;
  readonly right: {
    readonly id: string;
    readonly kind: string;
    readonly text: string | null;
    readonly number: string | null;
  } | null;
  readonly countries: readonly string[];
  readonly total: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly createdAt: string;
}

/** Batches that the caller may see, the newest first. */
export function listNotices(
  context: Context,
  actor: MemberActor,
  asked: PageAsked & { readonly brand?: string | undefined },
): Promise<Result<Page<NoticeView>>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const before = idBefore(asked);
    if (!before.ok) return before;
    let query = batches(tx)
      .orderBy("n.id", "desc")
      .limit(asked.limit + 1);
    if (before.value !== null) query = query.where("n.id", "<", before.value);
    if (asked.brand !== undefined) query = query.where("n.brandId", "=", asked.brand);
    const page = pageOfIds(await query.execute(), asked);
    return done({ ...page, items: await withCounts(tx, actor, page.items) });
  });
}

export function batches(tx: Tx) {
  return tx.db
    .selectFrom("notices as n")
    .innerJoin("brands as b", "b.id", "n.brandId")
    .leftJoin("organisations as o", "o.id", "n.organisationId")
    .leftJoin("rights as r", "r.id", "n.rightId")
    .select(["n.id", "n.source", "n.reasonCode", "n.countries", "n.total", "n.createdAt"])
    .select(["n.brandId", "b.name as brandName", "o.name as sender", "n.wordsRef", "n.evidence"])
    .select(["r.id as rightId", "r.kind as rightKind", "r.text as rightText"])
    .select("r.number as rightNumber");
}

export type BatchRow = Awaited<ReturnType<ReturnType<typeof batches>["execute"]>>[number];

export async function withCounts(
  tx: Tx,
  actor: MemberActor,
  rows: readonly BatchRow[],
): Promise<NoticeView[]> {
  const counts = await countItems(
    tx,
    actor,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: row.id,
    brand: { id: row.brandId, name: row.brandName },
    sender: row.sender,
    source: row.source,
    reasonCode: row.reasonCode,
    right:
      row.rightId === null || row.rightKind === null
        ? null
        : { id: row.rightId, kind: row.rightKind, text: row.rightText, number: row.rightNumber },
    countries: row.countries,
    total: row.total,
    counts: counts.get(row.id) ?? {},
    createdAt: row.createdAt,
  }));
}

async function countItems(
  tx: Tx,
  actor: MemberActor,
  ids: readonly string[],
): Promise<Map<string, Record<string, number>>> {
  const counts = new Map<string, Record<string, number>>();
  if (ids.length === 0) return counts;
  const view = (
    actor.organisation.kind === "operator" ? "caseForOperator" : "caseForBrand"
  ) as "caseForBrand";
  const rows = await tx.db
    .selectFrom("noticeItems as i")
    .leftJoin(`${view} as c`, "c.id", "i.caseId")
    .select(["i.noticeId", ITEM_STATE.as("state"), sql<number>`count(*)::int`.as("count")])
    .where("i.noticeId", "in", [...ids])
    .groupBy(["i.noticeId", ITEM_STATE])
    .execute();
  for (const { noticeId, state, count } of rows) {
    counts.set(noticeId, { ...counts.get(noticeId), [state]: count });
  }
  return counts;
}
