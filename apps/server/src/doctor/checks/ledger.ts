import type { CaseEvent } from "@touchstone/casework";
import { commitment } from "@touchstone/ledger";
import { sql } from "kysely";
import type { Tx } from "../../store/store.js";
import { readCaseEvents } from "../../usecases/cases/store-case.js";
import type { FindingCode } from "../catalogue.js";
import { type Check, reading } from "../check.js";
import { type Finding, finding } from "../finding.js";
import { LIMITS } from "../limits.js";

/** Ids are made a moment after the time that they follow; a margin for clocks that were set. */
const MARGIN_MS = 60 * 60_000;

interface Entry {
  readonly case: string;
  readonly seq: number;
  readonly commitment: string;
  readonly salt: string | null;
}

/** Whether the newest cases' events are complete, and those that the ledger committed to. */
export const ledgerCheck: Check = {
  name: "ledger",
  needs: "tables",
  look: (patient) =>
    reading(patient, async (tx) => {
      const cases = await newestCases(tx);
      const entries = await entriesOf(tx, cases);
      const broken = { missing: [], changed: [], gap: [] } as Record<Break, string[]>;
      for (const { id, version } of cases) {
        const numbers = await numbersOf(tx, id);
        if (numbers.length !== version || numbers.some((seq, index) => seq !== index + 1)) {
          broken.gap.push(id);
          continue;
        }
        const events = await readCaseEvents(tx, id);
        for (const [index, event] of events.entries()) {
          const kind = breakOf(event, entries.get(`${id} ${index + 1}`));
          if (kind !== null) broken[kind].push(id);
        }
      }
      return findingsOf(broken);
    }),
};

type Break = "missing" | "changed" | "gap";
const CODES = {
  missing: "ledger.missing",
  changed: "ledger.changed",
  gap: "ledger.gap",
} as const satisfies Readonly<Record<Break, FindingCode>>;

function findingsOf(broken: Readonly<Record<Break, readonly string[]>>): Finding[] {
  return (Object.keys(CODES) as Break[]).flatMap((kind) => {
    const [first] = broken[kind];
    if (first === undefined) return [];
    return [finding(CODES[kind], { count: broken[kind].length, case: first })];
  });
}

/** What is erased has no salt any more, and its entry says nothing: that is how it is meant. */
function breakOf(event: CaseEvent, entry: Entry | undefined): Break | null {
  if (entry === undefined) return "missing";
  if (entry.salt === null) return null;
  return commitment(entry.salt, event) === entry.commitment ? null : "changed";
}

function newestCases(tx: Tx) {
  return tx.db
    .selectFrom("cases")
    .select(["id", "version", "createdAt"])
    .orderBy("id", "desc")
    .limit(LIMITS.cases)
    .execute();
}

async function numbersOf(tx: Tx, caseId: string): Promise<number[]> {
  const rows = await tx.db
    .selectFrom("caseEvents")
    .select("seq")
    .where("caseId", "=", caseId)
    .orderBy("seq")
    .execute();
  return rows.map(({ seq }) => seq);
}

/** By their ids, which sort by time: entries have no index by case. */
async function entriesOf(
  tx: Tx,
  cases: readonly { readonly id: string; readonly createdAt: string }[],
): Promise<Map<string, Entry>> {
  const since = Math.min(...cases.map(({ createdAt }) => Date.parse(createdAt)));
  if (cases.length === 0) return new Map();
  const { rows } = await sql<Entry>`
    select body ->> 'case' as case, (body ->> 'seq')::int as seq,
      body ->> 'commitment' as commitment, salt
    from ledger_entries
    where kind = 'case_event' and id >= ${firstIdAt(since - MARGIN_MS)}::uuid
      and subject = any(${cases.map(({ id }) => id)}::uuid[])`.execute(tx.db);
  return new Map(rows.map((entry) => [`${entry.case} ${entry.seq}`, entry]));
}

/** The least UUID of version 7 of that millisecond. */
function firstIdAt(milliseconds: number): string {
  const digits = Math.max(milliseconds, 0).toString(16).padStart(12, "0");
  return `${digits.slice(0, 8)}-${digits.slice(8)}-7000-8000-000000000000`;
}
