import { psql } from "../plans/psql.js";

/** One way of keeping case events. */
interface Shape {
  readonly name: string;
  /** After the columns and the key. */
  readonly tables: string;
  readonly key: string;
  /** What takes the oldest twelfth away. */
  readonly forget: string;
}

const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1);
const two = (value: number): string => String(value).padStart(2, "0");
const DELETE = "delete from events where at < '2026-02-01'";

export const SHAPES: readonly Shape[] = [
  { name: "one table", tables: ";", key: "case_id, seq", forget: DELETE },
  {
    name: "16 parts by hash of the case",
    tables: ` partition by hash (case_id);
      do $$ begin for n in 0..15 loop
        execute format('create table events_%s partition of events for values with (modulus 16, remainder %s)', n, n);
      end loop; end $$;`,
    key: "case_id, seq",
    forget: DELETE,
  },
  {
    name: "12 parts by month",
    tables: ` partition by range (at);
      ${MONTHS.map(
        (month) =>
          `create table events_${month} partition of events for values
            from ('2026-${two(month)}-01') to ('${month === 12 ? "2027-01" : `2026-${two(month + 1)}`}-01');`,
      ).join("\n")}`,
    // A key of a partitioned table has what it is partitioned by in it.
    key: "case_id, seq, at",
    forget: "drop table events_1",
  },
];

export interface ShapeTimes {
  readonly name: string;
  /** Events a second, written in transactions of 500. */
  readonly written: number;
  /** Milliseconds to read all events of one case, as each command does before it writes. */
  readonly read: number;
  /** Milliseconds to take the oldest twelfth away. */
  readonly forgotten: number;
  readonly megabytes: number;
}

const EVENTS_OF_A_CASE = 8;
const AT_ONCE = 500;

/** Fills a table of that shape with case events of one year and reads cases of it. */
export async function measureShape(
  url: string,
  shape: Shape,
  { events, reads }: { readonly events: number; readonly reads: number },
): Promise<ShapeTimes> {
  const cases = Math.ceil(events / EVENTS_OF_A_CASE);
  await psql(
    url,
    `drop table if exists events, known;
    create table events (case_id uuid not null, seq int not null, marketplace_id text not null,
      listing_id text not null, type text not null, at timestamptz not null, actor_kind text not null,
      actor_id text, data jsonb not null, primary key (${shape.key}))${shape.tables}
    create table known as select n, gen_random_uuid() as id from generate_series(0, ${cases - 1}) n;
    create unique index on known (n);`,
  );
  // A case's events come over weeks, between those of all others.
  const write = `do $$ begin for batch in 0..${Math.ceil(events / AT_ONCE) - 1} loop
    insert into events select id, e.n / ${cases}, 'harbour', 'L-' || e.n % ${cases}, 'request_delivered',
      timestamptz '2026-01-01' + interval '364 days' * e.n / ${events}, 'system', null,
      '{"by": "rule", "until": "2026-02-01T00:00:00Z"}'
    from generate_series(batch * ${AT_ONCE}, batch * ${AT_ONCE} + ${AT_ONCE - 1}) e(n)
    join known on known.n = e.n % ${cases};
    commit; end loop; end $$`;
  const written = await milliseconds(() => psql(url, write));
  await psql(url, "vacuum analyze events");
  const read = await milliseconds(() =>
    psql(
      url,
      `do $$ declare found int; begin for one in 1..${reads} loop
        execute 'select count(*) from events where case_id = $1' into found
          using (select id from known where n = (one * 7919) % ${cases});
      end loop; end $$`,
    ),
  );
  const bytes = await psql(
    url,
    `select sum(pg_total_relation_size(oid)) from pg_class where relkind = 'r' and relname ~ '^events'`,
  );
  const forgotten = await milliseconds(() => psql(url, shape.forget));
  return {
    name: shape.name,
    written: (events / written) * 1_000,
    read: read / reads,
    forgotten,
    megabytes: Number(bytes) / 1_024 / 1_024,
  };
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
