import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { type CursorValues, type Page, pageOf } from "../../http/page.js";
import { referenceOf } from "./notice-reference.js";

export const DESK_STATES = [
  "submitted",
  "clarification_required",
  "put_to_brand",
  "with_legal",
  "decided",
  "complained",
  "withdrawn",
] as const;
export type DeskState = (typeof DESK_STATES)[number];

export interface PublicNoticeItem {
  readonly id: string;
  readonly reference: string;
  readonly state: DeskState;
  readonly sender: string | null;
  readonly marketplace: { readonly id: string; readonly name: string };
  readonly rightKind: string | null;
  readonly reasonCode: string | null;
  readonly listings: number;
  readonly outcome: string | null;
  readonly confirmedAt: string;
  readonly updatedAt: string;
}

/** Notices of one state: those that wait longest first, of what is over the newest. */
export async function listPublicNotices(
  context: Context,
  actor: MemberActor,
  filter: {
    readonly state: DeskState;
    readonly limit: number;
    readonly after: CursorValues | null;
  },
): Promise<Result<Page<PublicNoticeItem>>> {
  const { state, limit, after } = filter;
  if (after !== null && after[0] !== state) {
    return failed("invalid_request", "Begin at the first page of this list.", {
      parts: [{ source: "query", pointer: "/cursor", detail: "is of another list" }],
    });
  }
  const [, at, id] = after ?? [];
  const isOver = state === "decided" || state === "withdrawn";
  const direction = isOver ? sql`desc` : sql`asc`;
  const further = isOver ? sql`<` : sql`>`;
  const follows =
    after === null
      ? sql`true`
      : sql`(n.updated_at, n.id) ${further} (${at}::timestamptz, ${id}::uuid)`;
  const rows = await context.store.transaction(memberScope(actor), async (tx) => {
    const read = await sql<
      Omit<PublicNoticeItem, "reference" | "marketplace"> & { market: string; marketName: string }
    >`
      select n.id, n.state, s.name as sender, n.marketplace_id as market, m.name as "marketName",
        n.right_kind as "rightKind", n.reason_code as "reasonCode",
        jsonb_array_length(n.items) as listings, n.outcome, n.confirmed_at as "confirmedAt",
        n.updated_at as "updatedAt"
      from public_notices n
      join marketplaces m on m.id = n.marketplace_id
      left join public_notice_senders s on s.notice_id = n.id
      where n.state = ${state} and n.confirmed_at is not null and ${follows}
      order by n.updated_at ${direction}, n.id ${direction} limit ${limit + 1}`.execute(tx.db);
    return read.rows;
  });
  const page = pageOf(rows, limit, (row) => [state, row.updatedAt, row.id]);
  const items = page.items.map(({ market, marketName, ...row }) => ({
    ...row,
    reference: referenceOf(row.id),
    marketplace: { id: market, name: marketName },
  }));
  return done({ items, next: page.next });
}
