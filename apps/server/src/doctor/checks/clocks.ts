import { sql } from "kysely";
import { type Check, type Patient, reading } from "../check.js";
import { type Finding, finding } from "../finding.js";
import { LIMITS } from "../limits.js";

/** Whether times can be trusted: deadlines of the law are counted by them. */
export const clocksCheck: Check = {
  name: "clocks",
  needs: "tables",
  look: async (patient) => [...(await ofDrift(patient)), ...(await ofFuture(patient))],
};

/** The database is asked in the middle of its answer's way; half of that way is how exact this is. */
async function ofDrift(patient: Patient): Promise<Finding[]> {
  const { before, after, theirs } = await reading(patient, async (tx) => {
    const asked = patient.clock();
    const { rows } = await sql<{ ms: number }>`
      select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms`.execute(tx.db);
    return { before: asked, after: patient.clock(), theirs: rows[0]?.ms ?? asked };
  });
  const off = Math.abs(theirs - (before + after) / 2) - (after - before) / 2;
  const seconds = Math.round(off / 1_000);
  return seconds >= LIMITS.drift ? [finding("clock.drift", { seconds })] : [];
}

/** Newest times by columns that only ever hold the time of their writing. */
async function ofFuture(patient: Patient): Promise<Finding[]> {
  return reading(patient, async (tx) => {
    const { rows } = await sql<{ table: string; ahead: number | null }>`
      select t.name as table, extract(epoch from t.newest - ${tx.now}::timestamptz)::float8 as ahead
      from (values
        ('cases', (select max(updated_at) from cases
          where id in (select id from cases order by id desc limit ${LIMITS.events}))),
        ('deliveries', (select max(created_at) from deliveries
          where id in (select id from deliveries order by id desc limit ${LIMITS.events}))),
        ('ledger_entries', (select max(at) from ledger_entries
          where id in (select id from ledger_entries order by id desc limit ${LIMITS.events}))),
        ('screening_queue', (select max(queued_at) from screening_queue))
      ) t (name, newest)`.execute(tx.db);
    return rows
      .filter(({ ahead }) => (ahead ?? 0) >= LIMITS.ahead)
      .map(({ table, ahead }) => finding("clock.back", { table, seconds: Math.round(ahead ?? 0) }));
  });
}
