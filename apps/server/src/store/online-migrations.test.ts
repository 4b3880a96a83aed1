import { expect, it } from "vitest";
import { onlineFaults } from "../../test/support/online-rules.js";
import { readMigrations } from "./migrate.js";

/** The tables of the first release: nobody has rows in them before it. Later ones change a house at work. */
const BASELINE = 21;

it("every migration after the first release can be applied while servers work", async () => {
  const later = (await readMigrations()).filter(({ name }) => Number(name.slice(0, 4)) > BASELINE);
  expect(later.map(({ name, sql }) => [name, onlineFaults(sql)])).toEqual(
    later.map(({ name }) => [name, []]),
  );
});

it.each([
  "create index listings_by_x on listings (x);",
  "create unique index listings_by_x on listings (x);",
  "create index concurrently listings_by_x on listings (x);",
  "alter table cases add constraint small check (version < 5);",
  "alter table cases add foreign key (x) references brands (id);",
  "alter table cases add constraint one unique (x);",
  "alter table cases alter column x set not null;",
  "alter table cases add column x int not null;",
  "alter table cases alter column version type bigint;",
  "alter table cases rename column x to y;",
])("stops a house at work: %s", (sql) => {
  expect(onlineFaults(sql)).toHaveLength(1);
});

it.each([
  "-- online\ndrop index concurrently if exists a;\ncreate index concurrently a on listings (x);",
  "create table fresh (id int); create index fresh_by_id on fresh (id); alter table fresh add check (id > 0);",
  "alter table cases add constraint small check (version < 5) not valid;",
  "alter table cases validate constraint small;",
  "alter table cases add column x int; alter table cases add column y int not null default 0;",
  "alter table cases add constraint one unique using index cases_one;",
  "create function f() returns int language sql as $$ select 1; create index x on listings (y); $$;",
])("stops nobody: %s", (sql) => {
  expect(onlineFaults(sql)).toEqual([]);
});
