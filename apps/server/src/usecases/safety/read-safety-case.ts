import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import type { SafetyMarking } from "../../store/tables.js";
import { managerNames } from "../brands/manager-names.js";
import { readSafetyRows, type SafetyItem, type SafetyRow, safetyItem } from "./safety-rows.js";

export interface SafetyView extends Omit<SafetyItem, "markings"> {
  readonly seller: { readonly id: string } | null;
  readonly category: string | null;
  readonly url: string | null;
  readonly version: number;
  readonly markings: (SafetyMarking & { readonly position: number | null })[];
  readonly events: readonly SafetyEvent[];
}

export interface SafetyEvent {
  readonly at: string;
  readonly kind: string;
  /** Who did it; nobody where screening did. */
  readonly member: string | null;
  readonly note: string | null;
  readonly outcome: string | null;
}

export function readSafetyCase(
  context: Context,
  actor: MemberActor,
  id: string,
): Promise<Result<SafetyView>> {
  return context.store.transaction(memberScope(actor), (tx) => findSafetyCase(tx, id));
}

export async function findSafetyCase(tx: Tx, id: string): Promise<Result<SafetyView>> {
  const [row] = await readSafetyRows(tx, sql`c.id = ${id}::uuid`, sql`c.id`, 1);
  if (row === undefined) return failed("not_found", "There is no such product-safety case.");
  return done({ ...viewOf(row), events: await eventsOf(tx, id) });
}

function viewOf(row: SafetyRow): Omit<SafetyView, "events"> {
  return {
    ...safetyItem(row),
    seller: row.seller === null ? null : { id: row.seller },
    category: row.category,
    url: row.url,
    version: row.version,
    markings: row.markings.map((marking) => {
      const position = row.images.indexOf(marking.image);
      return { ...marking, position: position === -1 ? null : position };
    }),
  };
}

/** Names come last: they are read in another scope. */
async function eventsOf(tx: Tx, id: string): Promise<SafetyEvent[]> {
  const events = await tx.db
    .selectFrom("safetyEvents")
    .select(["at", "kind", "note", "outcome", "memberId"])
    .where("caseId", "=", id)
    .orderBy("sequence")
    .execute();
  const names = await managerNames(
    tx,
    events.map(({ memberId }) => memberId),
  );
  return events.map(({ memberId, ...event }) => ({
    ...event,
    member: memberId === null ? null : (names.get(memberId) ?? null),
  }));
}
