import { caseRows, foldCase } from "@touchstone/casework";
import type { Selectable } from "kysely";
import type { Context } from "../../context.js";
import type { Tx } from "../../store/store.js";
import type { CasesTable } from "../../store/tables.js";
import { readCaseEvents } from "./store-case.js";

/** A case whose rows are not what its events say. */
interface Mismatch {
  readonly caseId: string;
  readonly table: string;
}

export interface Refold {
  readonly cases: number;
  readonly mismatches: readonly Mismatch[];
}

const TABLES = [
  "answers",
  "decisions",
  "statements",
  "restrictions",
  "contests",
  "strikes",
  "stays",
  "disputes",
  "testBuys",
  "clocks",
] as const;

/** Folds every case anew and compares it with its rows, case by case in short transactions. */
export async function refoldCases(context: Pick<Context, "store">): Promise<Refold> {
  const mismatches: Mismatch[] = [];
  let after = "00000000-0000-0000-0000-000000000000";
  for (let cases = 0; ; cases += 1) {
    const checked = await refoldNext(context, after);
    if (checked === null) return { cases, mismatches };
    mismatches.push(...checked.tables.map((table) => ({ caseId: checked.caseId, table })));
    after = checked.caseId;
  }
}

async function refoldNext(context: Pick<Context, "store">, after: string) {
  return context.store.transaction(
    { role: "jobs", job: "refold" },
    async (tx) => {
      const row = await tx.db
        .selectFrom("cases")
        .selectAll()
        .where("id", ">", after)
        .orderBy("id")
        .limit(1)
        .executeTakeFirst();
      if (row === undefined) return null;
      const tables = await compare(tx, row);
      return { caseId: row.id, tables };
    },
    "bulk",
  );
}

/** Folds one case anew. Gives back the tables whose rows are not what its events say; none for a case that is gone. */
export async function refoldCase(tx: Tx, caseId: string): Promise<readonly string[]> {
  const row = await tx.db
    .selectFrom("cases")
    .selectAll()
    .where("id", "=", caseId)
    .executeTakeFirst();
  return row === undefined ? [] : compare(tx, row);
}

async function compare(tx: Tx, row: Selectable<CasesTable>): Promise<string[]> {
  const rows = caseRows(foldCase(await readCaseEvents(tx, row.id)));
  const tables: string[] = same([rows.case], [row]) ? [] : ["cases"];
  for (const table of TABLES) {
    const stored = await tx.db
      .selectFrom(table as "decisions")
      .selectAll()
      .where("caseId", "=", row.id)
      .execute();
    if (!same(rows[table], stored)) tables.push(table);
  }
  return tables;
}

function same(folded: readonly object[], stored: readonly object[]): boolean {
  const text = (rows: readonly object[]) => rows.map((row) => JSON.stringify(plain(row))).sort();
  return JSON.stringify(text(folded)) === JSON.stringify(text(stored));
}

/** The same value for what the database writes in another way: the order of keys, numbers as text. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "number") return Math.fround(value);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, plain(inner)]),
  );
}
