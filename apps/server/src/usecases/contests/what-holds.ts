import { sql } from "kysely";
import type { Tx } from "../../store/store.js";

/** Stays of a case with their references, the oldest first. */
export function staysOf(tx: Tx, caseId: string) {
  return tx.db
    .selectFrom("stays as s")
    .leftJoin("personalData as r", "r.id", "s.referenceRef")
    .leftJoin("personalData as m", "m.id", "s.messageRef")
    .select(["s.id", "s.kind", "s.state", "s.receivedAt", "s.enteredAt", "s.endedAt"])
    .select([sql<string | null>`r.body ->> 'text'`.as("reference"), "m.body as message"])
    .where("s.caseId", "=", caseId)
    .orderBy("s.enteredAt")
    .execute();
}

/** Disputes before certified bodies, the oldest first. */
export function disputesOf(tx: Tx, caseId: string) {
  return tx.db
    .selectFrom("disputes as d")
    .leftJoin("personalData as r", "r.id", "d.referenceRef")
    .leftJoin("personalData as m", "m.id", "d.messageRef")
    .select(["d.id", "d.state", "d.receivedAt", "d.dueAt", "d.latestAt", "d.overdue"])
    .select(["d.outcome", "d.implemented", "d.decidedAt", "m.body as message"])
    .select([
      sql<string | null>`r.body ->> 'text'`.as("reference"),
      sql<string | null>`r.body -> 'statements' ->> 'body'`.as("body"),
    ])
    .where("d.caseId", "=", caseId)
    .orderBy("d.receivedAt")
    .execute();
}
