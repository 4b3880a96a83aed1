import type { CaseRows } from "@touchstone/casework";
import { sql } from "kysely";
import type { Tx } from "../../store/store.js";

/** Tables of rows with an id of their own, in the order in which they refer to each other. */
const CHILDREN = [
  "answers",
  "decisions",
  "statements",
  "restrictions",
  "contests",
  "strikes",
  "stays",
  "disputes",
  "testBuys",
] as const;

/** Writes what differs between two folds of one case; `before` is `null` for a new one. */
export async function writeCaseRows(
  tx: Tx,
  before: CaseRows | null,
  after: CaseRows,
): Promise<void> {
  const { id, ...values } = { ...after.case, finding: JSON.stringify(after.case.finding) };
  if (before === null)
    await tx.db
      .insertInto("cases")
      .values({ id, ...values })
      .execute();
  else await tx.db.updateTable("cases").set(values).where("id", "=", id).execute();
  for (const table of CHILDREN) {
    const known = new Map((before?.[table] ?? []).map((row) => [row.id, JSON.stringify(row)]));
    for (const row of after[table]) {
      const former = known.get(row.id);
      if (former !== JSON.stringify(row)) await writeRow(tx, table, row, former === undefined);
    }
  }
  await writeClocks(tx, before, after);
}

/** One row of any of the tables above: their rows differ, what is done with them does not. */
async function writeRow(
  tx: Tx,
  table: (typeof CHILDREN)[number],
  row: Readonly<{ id: string }>,
  isNew: boolean,
): Promise<void> {
  const columns = Object.entries(row).map(([name, value]) => ({
    name: sql.ref(columnOf(name)),
    value: isDocument(value) ? JSON.stringify(value) : value,
  }));
  if (isNew) {
    await sql`insert into ${sql.table(columnOf(table))} (${sql.join(columns.map(({ name }) => name))})
      values (${sql.join(columns.map(({ value }) => value))})`.execute(tx.db);
    return;
  }
  const changes = columns.map(({ name, value }) => sql`${name} = ${value}`);
  await sql`update ${sql.table(columnOf(table))} set ${sql.join(changes)} where id = ${row.id}`.execute(
    tx.db,
  );
}

function isDocument(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isDocument);
  return typeof value === "object" && value !== null;
}

function columnOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

async function writeClocks(tx: Tx, before: CaseRows | null, after: CaseRows): Promise<void> {
  if (JSON.stringify(before?.clocks ?? []) === JSON.stringify(after.clocks)) return;
  if (before !== null) {
    await tx.db.deleteFrom("clocks").where("caseId", "=", after.case.id).execute();
  }
  if (after.clocks.length > 0)
    await tx.db
      .insertInto("clocks")
      .values([...after.clocks])
      .execute();
}
