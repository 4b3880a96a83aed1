import { randomBytes } from "node:crypto";
import {
  applyEvent,
  type CaseEvent,
  type CaseState,
  caseEventSchema,
  caseRows,
  foldCase,
} from "@touchstone/casework";
import { commitment } from "@touchstone/ledger";
import type { Tx } from "../../store/store.js";
import { inListingSpan } from "../../tracing/listing-traces.js";
import { tellNotifier } from "../public-notices/tell-notifier.js";
import { changeOf } from "./change-of.js";
import { writeCaseRows } from "./write-case-rows.js";

/** The case as its events tell it; `null` when there is none in the scope of this transaction. */
export async function loadCase(
  tx: Tx,
  caseId: string,
  options: { readonly forUpdate: boolean },
): Promise<CaseState | null> {
  let row = tx.db.selectFrom("cases").select("id").where("id", "=", caseId);
  // Whoever writes waits here for the one before, and then reads what that one wrote.
  if (options.forUpdate) row = row.forUpdate();
  if ((await row.executeTakeFirst()) === undefined) return null;
  return foldCase(await readCaseEvents(tx, caseId));
}

/** All events of one case, the oldest first. */
export async function readCaseEvents(tx: Tx, caseId: string): Promise<CaseEvent[]> {
  const rows = await tx.db
    .selectFrom("caseEvents")
    .select(["type", "at", "actorKind", "actorId", "data"])
    .where("caseId", "=", caseId)
    .orderBy("seq")
    .execute();
  return rows.map((row) =>
    caseEventSchema.parse({
      type: row.type,
      at: row.at,
      actor: { kind: row.actorKind, id: row.actorId },
      data: row.data,
    }),
  );
}

/**
 * Appends events to a case (`null`: a new one), brings its rows up to date and commits each event to the
 * ledger, all in the transaction it is given. Needs the scope casework of that listing, or jobs.
 * Two writers at once collide on the events' primary key, so neither can overwrite the other.
 */
export async function appendCaseEvents(
  tx: Tx,
  state: CaseState | null,
  events: readonly CaseEvent[],
): Promise<CaseState> {
  let next = state;
  for (const event of events) next = applyEvent(next, event);
  if (next === null) throw new Error("a case begins with an event");
  if (events.length === 0) return next;
  const before = state === null ? null : caseRows(state);
  const after = caseRows(next);
  const attributes = {
    "touchstone.case": after.case.id,
    "touchstone.events": events.map(({ type }) => type),
  };
  await inListingSpan(tx, after.case, "case", attributes, async () => {
    await writeCaseRows(tx, before, after);
    await writeEvents(tx, after.case, events);
  });
  await tellNotifier(tx, next, events);
  tx.changed(changeOf(after, events));
  return next;
}

async function writeEvents(
  tx: Tx,
  row: { id: string; version: number; marketplaceId: string; listingId: string },
  events: readonly CaseEvent[],
): Promise<void> {
  const first = row.version - events.length + 1;
  const numbered = events.map((event, index) => ({ event, seq: first + index }));
  await tx.db
    .insertInto("caseEvents")
    .values(
      numbered.map(({ event, seq }) => ({
        caseId: row.id,
        seq,
        marketplaceId: row.marketplaceId,
        listingId: row.listingId,
        type: event.type,
        at: event.at,
        actorKind: event.actor.kind,
        actorId: event.actor.id,
        data: JSON.stringify(event.data),
      })),
    )
    .execute();
  await tx.db
    .insertInto("ledgerEntries")
    .values(
      numbered.map(({ event, seq }) => {
        const salt = randomBytes(16).toString("base64url");
        const { type, at } = event;
        const body = { case: row.id, seq, type, at, commitment: commitment(salt, event) };
        return {
          id: tx.newId(),
          kind: "case_event",
          subject: row.id,
          body: JSON.stringify(body),
          salt,
          at,
        };
      }),
    )
    .execute();
}
