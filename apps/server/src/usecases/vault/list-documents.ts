import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { type CursorValues, type Page, pageOf } from "../../http/page.js";
import { brandNames, readVault, type VaultState, type VaultView, vaultView } from "./vault-rows.js";

export interface VaultFilter {
  readonly state: VaultState;
  readonly limit: number;
  readonly after: CursorValues | null;
}

/** Documents of one state: those that wait longest first, of others the newest. */
export async function listDocuments(
  context: Context,
  actor: MemberActor,
  { state, limit, after }: VaultFilter,
): Promise<Result<Page<VaultView>>> {
  if (after !== null && after[0] !== state) {
    return failed("invalid_request", "Begin at the first page of this list.", {
      parts: [{ source: "query", pointer: "/cursor", detail: "is of another list" }],
    });
  }
  const waits = state === "submitted";
  const direction = waits ? sql`asc` : sql`desc`;
  const further = waits ? sql`>` : sql`<`;
  const [, at, id] = after ?? [];
  return context.store.transaction(memberScope(actor), async (tx) => {
    const follows =
      after === null
        ? sql`true`
        : sql`(v.submitted_at, v.id) ${further} (${at}::timestamptz, ${id}::uuid)`;
    const rows = await readVault(
      tx,
      sql`${inState(state, tx.now)} and ${follows}`,
      sql`v.submitted_at ${direction}, v.id ${direction}`,
      limit + 1,
    );
    const page = pageOf(rows, limit, (row) => [state, row.submittedAt, row.id]);
    const names = await brandNames(
      tx,
      page.items.map(({ brandId }) => brandId),
    );
    const items = page.items.map((row) => vaultView(row, names.get(row.brandId) ?? "", tx.now));
    return done({ items, next: page.next });
  });
}

function inState(state: VaultState, now: string) {
  if (state === "accepted") {
    return sql`v.state = 'accepted' and coalesce(v.covers_until >= ${now}::timestamptz, true)`;
  }
  if (state === "expired") {
    return sql`v.state = 'accepted' and v.covers_until < ${now}::timestamptz`;
  }
  return sql`v.state = ${state}`;
}
