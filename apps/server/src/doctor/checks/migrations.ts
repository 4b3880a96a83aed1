import { sql } from "kysely";
import { hashOf, readMigrations } from "../../store/migrate.js";
import { type Check, reading } from "../check.js";
import { type Finding, finding } from "../finding.js";

/** Whether the tables are those of this version. */
export const migrationsCheck: Check = {
  name: "migrations",
  needs: "database",
  look: async (patient) => {
    const wanted = await readMigrations();
    const applied = await reading(patient, async (tx) => {
      // Only the owner, as whom the connection was made, may read them.
      await sql`set local role none`.execute(tx.db);
      const there = await sql<{ name: string | null }>`
        select to_regclass('touchstone_migrations')::text as name`.execute(tx.db);
      if (there.rows[0]?.name === null) return [];
      const { rows } = await sql<{ name: string; hash: string }>`
        select name, hash from touchstone_migrations order by name`.execute(tx.db);
      return rows;
    });
    const hashes = new Map(applied.map(({ name, hash }) => [name, hash]));
    const known = new Set(wanted.map(({ name }) => name));
    const missing = wanted.filter(({ name }) => !hashes.has(name));
    const unknown = applied.filter(({ name }) => !known.has(name));
    const changed = wanted.filter((one) => {
      const hash = hashes.get(one.name);
      return hash !== undefined && hash !== hashOf(one);
    });
    return [
      ...first(missing, "database.migrations_missing"),
      ...first(unknown, "database.migrations_unknown"),
      ...first(changed, "database.migrations_changed"),
    ];
  },
};

function first(
  found: readonly { readonly name: string }[],
  code:
    | "database.migrations_missing"
    | "database.migrations_unknown"
    | "database.migrations_changed",
): Finding[] {
  const [one] = found;
  return one === undefined ? [] : [finding(code, { count: found.length, first: one.name })];
}
