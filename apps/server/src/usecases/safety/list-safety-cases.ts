import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { type CursorValues, type Page, pageOf } from "../../http/page.js";
import { readSafetyRows, type SafetyItem, safetyItem } from "./safety-rows.js";

export interface SafetyFilter {
  readonly state: "open" | "asked" | "closed";
  readonly marketplace?: string | undefined;
  readonly limit: number;
  readonly after: CursorValues | null;
}

/** Product-safety cases of one state: those that wait longest first, of closed ones the newest. */
export async function listSafetyCases(
  context: Context,
  actor: MemberActor,
  { state, marketplace, limit, after }: SafetyFilter,
): Promise<Result<Page<SafetyItem>>> {
  if (after !== null && after[0] !== state) {
    return failed("invalid_request", "Begin at the first page of this list.", {
      parts: [{ source: "query", pointer: "/cursor", detail: "is of another list" }],
    });
  }
  const [, at, id] = after ?? [];
  const isClosed = state === "closed";
  const place = isClosed ? sql`c.updated_at` : sql`c.opened_at`;
  const direction = isClosed ? sql`desc` : sql`asc`;
  const further = isClosed ? sql`<` : sql`>`;
  const follows =
    after === null ? sql`true` : sql`(${place}, c.id) ${further} (${at}::timestamptz, ${id}::uuid)`;
  const within = marketplace === undefined ? sql`true` : sql`c.marketplace_id = ${marketplace}`;
  const rows = await context.store.transaction(memberScope(actor), (tx) =>
    readSafetyRows(
      tx,
      sql`c.state = ${state} and ${within} and ${follows}`,
      sql`${place} ${direction}, c.id ${direction}`,
      limit + 1,
    ),
  );
  const page = pageOf(rows, limit, (row) => [
    state,
    isClosed ? row.updatedAt : row.openedAt,
    row.id,
  ]);
  return done({ items: page.items.map(safetyItem), next: page.next });
}
