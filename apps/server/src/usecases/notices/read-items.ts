import { NOTICE_REFUSALS, noticeRefusalSchema, type Part } from "@touchstone/casework";
import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import type { Tx } from "../../store/store.js";
import { ITEM_STATE, type ItemState } from "./item-state.js";
import { readWords } from "./words-of.js";

/** One item of a notice as its brand and the operator read it. */
export interface ItemView {
  readonly id: string;
  readonly position: number;
  readonly line: number | null;
  readonly marketplace: string | null;
  readonly listing: string | null;
  readonly title: string | null;
  readonly seller: string | null;
  readonly rightId: string | null;
  readonly reasonCode: string | null;
  readonly comment: string | null;
  readonly state: ItemState;
  readonly case: string | null;
  /** Whether it answered a request of screening's. */
  readonly answeredRequest: boolean;
  readonly decision: string | null;
  readonly restrictionState: string | null;
  readonly contestState: string | null;
  readonly missing: readonly Part[];
  readonly weaknesses: readonly Part[];
  readonly grounds: readonly string[];
  readonly refusal: readonly { readonly reason: string; readonly mend: string }[];
  /** What the operator asked or said. */
  readonly message: string | null;
  readonly cureDueAt: string | null;
}

export interface ItemsAsked {
  readonly noticeId: string;
  readonly after?: number | null;
  readonly limit?: number;
  readonly state?: ItemState | undefined;
}

/** Items of one batch that the caller may see, in their order. Needs the member's own scope. */
export async function readItems(
  tx: Tx,
  actor: MemberActor,
  { noticeId, after = null, limit, state }: ItemsAsked,
): Promise<ItemView[]> {
  let query = itemsSeenBy(tx, actor).where("i.noticeId", "=", noticeId).orderBy("i.position");
  if (after !== null) query = query.where("i.position", ">", after);
  if (limit !== undefined) query = query.limit(limit);
  if (state !== undefined) query = query.where(ITEM_STATE, "=", state);
  return withWords(tx, await query.execute());
}

/** Items with what their cases say, in the scope of the caller's party. */
export function itemsSeenBy(tx: Tx, actor: MemberActor) {
  // Both views have the columns read here; which rows there are is the scope's matter.
  const view = (
    actor.organisation.kind === "operator" ? "caseForOperator" : "caseForBrand"
  ) as "caseForBrand";
  return tx.db
    .selectFrom("noticeItems as i")
    .leftJoin(`${view} as c`, "c.id", "i.caseId")
    .leftJoin("snapshots as s", "s.id", "c.snapshotId")
    .select(["i.id", "i.noticeId", "i.position", "i.line", "i.marketplaceId", "i.listingId"])
    .select(["i.rightId", "i.reasonCode", "i.caseId", "i.missing", "i.weaknesses", "i.grounds"])
    .select(["i.refusal", "i.messageRef", "i.cureDueAt", "i.wordsRef", "i.sellerId"])
    .select(["c.origin", "c.decision", "c.restrictionState", "c.contestState"])
    .select(sql<string | null>`s.body ->> 'title'`.as("title"))
    .select(ITEM_STATE.as("state"));
}

export type ItemRow = Awaited<ReturnType<ReturnType<typeof itemsSeenBy>["execute"]>>[number];

export async function withWords(tx: Tx, rows: readonly ItemRow[]): Promise<ItemView[]> {
  const words = await readWords(
    tx,
    rows.flatMap((row) => [row.wordsRef, row.messageRef]),
  );
  return rows.map((row) => ({
    id: row.id,
    position: row.position,
    line: row.line,
    marketplace: row.marketplaceId,
    listing: row.listingId,
    title: row.title,
    seller: row.sellerId,
    rightId: row.rightId,
    reasonCode: row.reasonCode,
    comment: words.get(row.wordsRef ?? "")?.text ?? null,
    state: row.state,
    case: row.caseId,
    answeredRequest: row.origin === "request",
    decision: row.decision,
    restrictionState: row.restrictionState,
    contestState: row.contestState,
    missing: row.missing,
    weaknesses: row.weaknesses,
    grounds: row.grounds,
    refusal: reasonsOf(row).map((reason) => ({ reason, mend: mendOf(reason) })),
    message: words.get(row.messageRef ?? "")?.text ?? null,
    cureDueAt: row.state === "clarification_required" ? row.cureDueAt : null,
  }));
}

/** Where nobody named a reason, the time to mend has run out. */
function reasonsOf({ state, refusal }: ItemRow): readonly string[] {
  if (state !== "refused") return [];
  return refusal.length > 0 ? refusal : ["not_mended"];
}

function mendOf(reason: string): string {
  const known = noticeRefusalSchema.safeParse(reason);
  return known.success ? NOTICE_REFUSALS[known.data] : "";
}
