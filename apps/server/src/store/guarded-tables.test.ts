import { readdir, readFile } from "node:fs/promises";
import { type RawBuilder, sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnStores, openTestStore, type TestStore } from "../../test/support/stores.js";

/** Kept by the migrations themselves: only the user who runs them reads it. */
const OWN_TABLE = "touchstone_migrations";

describeOnStores("every table that a migration makes", (kind) => {
  let test: TestStore;
  beforeAll(async () => {
    test = await openTestStore(kind);
  });
  afterAll(() => test.close());

  const rows = <T>(query: RawBuilder<T>): Promise<T[]> =>
    test.store.transaction({ role: "jobs", job: "test" }, async (tx) => {
      return (await query.execute(tx.db)).rows;
    });

  it("is guarded by row-level security, its owner included", async () => {
    const tables = await rows(sql<{ name: string; enabled: boolean; forced: boolean }>`
      select relname as name, relrowsecurity as enabled, relforcerowsecurity as forced
      from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`);
    expect(tables.length).toBeGreaterThan(40);
    expect(tables.filter((table) => !table.enabled)).toEqual([]);
    const unforced = tables.filter((table) => !table.forced).map((table) => table.name);
    expect(unforced).toEqual([OWN_TABLE]);
  });

  it("is closed to everyone who was not let in by name", async () => {
    const open = await rows(sql`
      select relname, privilege from pg_class,
        unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger'])
          as privilege
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')
        and (has_table_privilege('touchstone_nobody', oid, privilege)
          or has_any_column_privilege('touchstone_nobody', oid,
            case when privilege in ('delete', 'truncate', 'trigger') then 'select' else privilege end))`);
    expect(open).toEqual([]);
    const groups = await rows(sql`
      select roleid::regrole from pg_auth_members where member = 'touchstone_nobody'::regrole`);
    expect(groups).toEqual([]);
  });

  it("is read by backups, which write nothing", async () => {
    const wrong = await rows(sql<{ name: string }>`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
        and relname <> ${OWN_TABLE}
        and (not has_table_privilege('touchstone_backup', oid, 'select')
          or has_table_privilege('touchstone_backup', oid, 'insert')
          or has_table_privilege('touchstone_backup', oid, 'update')
          or has_table_privilege('touchstone_backup', oid, 'delete')
          or not exists (select from pg_policy where polrelid = pg_class.oid
            and polroles = array['touchstone_backup'::regrole::oid] and polcmd = 'r'))`);
    expect(wrong).toEqual([]);
  });

  it("shows each view's reader what that reader may see, not what its owner may", async () => {
    const views = await rows(sql<{ name: string; options: string[] | null }>`
      select relname as name, reloptions as options
      from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')`);
    expect(views.length).toBeGreaterThan(0);
    const unsafe = views.filter((view) => !view.options?.includes("security_invoker=true"));
    expect(unsafe).toEqual([]);
  });

  it("has no function beside it that works with its owner's rights", async () => {
    const definers = await rows(sql`
      select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`);
    expect(definers).toEqual([]);
  });

  it("is described column by column in tables.ts", async () => {
    const columns = await rows(sql<{ table: string; column: string; nullable: boolean }>`
      select relname as table, attname as column, relkind = 'r' and not attnotnull as nullable
      from pg_attribute join pg_class on pg_class.oid = attrelid
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'v')
        and attnum > 0 and not attisdropped and relname <> ${OWN_TABLE}`);
    const found = columns.map(({ table, column, nullable }) =>
      [camelCase(table), camelCase(column), nullable].join(" "),
    );
    expect(new Set(found)).toEqual(new Set(await describedColumns()));
  });
});

const INTERFACE = /^export interface (\w+)(?: extends ([\w, ]+))? \{\n(.*?)^\}/gms;

/** `table column nullable` of each line in tables.ts and the files beside it; of views the database does not know what may be null. */
async function describedColumns(): Promise<string[]> {
  const folder = new URL("./", import.meta.url);
  const files = (await readdir(folder)).filter((name) => name.endsWith("tables.ts"));
  const sources = files.map((name) => readFile(new URL(name, folder), "utf8"));
  const source = (await Promise.all(sources)).join("\n");
  const interfaces = new Map(
    [...source.matchAll(INTERFACE)].map(([, name, parent, body]) => [
      name,
      { parents: (parent ?? "").split(", "), lines: [...body.matchAll(/^ {2}(\w+): (.+?);$/gms)] },
    ]),
  );
  const linesOf = (name: string | undefined): RegExpExecArray[] => {
    const found = interfaces.get(name ?? "");
    return found === undefined ? [] : [...found.parents.flatMap(linesOf), ...found.lines];
  };
  return linesOf("Database").flatMap(([, table, type]) =>
    linesOf(type).map(([, column, columnType]) => {
      const nullable = type.endsWith("Table") && / null\b/.test(columnType);
      return [table, column, nullable].join(" ");
    }),
  );
}

function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
