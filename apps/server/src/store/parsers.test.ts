import { type RawBuilder, sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnStores, openTestStore, type TestStore } from "../../test/support/stores.js";

describeOnStores("values from the database", (kind) => {
  let test: TestStore;
  beforeAll(async () => {
    test = await openTestStore(kind);
  });
  afterAll(() => test.close());

  const read = (expression: RawBuilder<unknown>): Promise<unknown> =>
    test.store.transaction({ role: "jobs", job: "test" }, async (tx) => {
      const { rows } = await sql<{ value: unknown }>`select ${expression} as value`.execute(tx.db);
      return rows[0].value;
    });

  it.each<[string, RawBuilder<unknown>, unknown]>([
    [
      "times, in UTC with milliseconds",
      sql`'2026-01-31T13:00:00.123456+01'::timestamptz`,
      "2026-01-31T12:00:00.123Z",
    ],
    ["times without a fraction", sql`'2026-07-01Z'::timestamptz`, "2026-07-01T00:00:00.000Z"],
    [
      "times of long ago, when zones had seconds",
      sql`'1800-01-01T00:00:00Z'::timestamptz`,
      "1800-01-01T00:00:00.000Z",
    ],
    ["dates, as they are written", sql`'2026-03-29'::date`, "2026-03-29"],
    ["large integers", sql`9007199254740991::bigint`, 9007199254740991],
    ["counts", sql`count(*)`, 1],
    ["integers", sql`7::int`, 7],
    ["floating numbers", sql`0.25::real`, 0.25],
    [
      "exact numbers, digit by digit",
      sql`12345678901234567890.10::numeric`,
      "12345678901234567890.10",
    ],
    ["truth values", sql`true`, true],
    ["documents, parsed", sql`'{"a_b": [1, "x", null]}'::jsonb`, { a_b: [1, "x", null] }],
    ["nothing", sql`null::timestamptz`, null],
    ["lists of texts", sql`array['a', 'b,"c', null]`, ["a", 'b,"c', null]],
    ["lists of integers", sql`array[1, 2]`, [1, 2]],
    ["lists of large integers", sql`array[1, null]::bigint[]`, [1, null]],
    ["lists of dates", sql`array['2026-03-29']::date[]`, ["2026-03-29"]],
    [
      "lists of times",
      sql`array['2026-03-29T00:00:00Z']::timestamptz[]`,
      ["2026-03-29T00:00:00.000Z"],
    ],
    ["lists of exact numbers", sql`array[1.10]::numeric[]`, ["1.10"]],
  ])("are read alike: %s", async (_, expression, value) => {
    expect(await read(expression)).toEqual(value);
  });

  it.each<[string, unknown, RawBuilder<unknown>]>([
    ["an instant", "2026-01-31T12:00:00.123Z", sql`timestamptz`],
    ["a date", "2026-03-29", sql`date`],
    ["a list of texts", ["a", 'b,"c'], sql`text[]`],
    ["a list without entries", [], sql`text[]`],
    ["a list of integers", [1, -2], sql`int[]`],
    ["a large integer", 9007199254740991, sql`bigint`],
    ["an exact number", "0.10", sql`numeric`],
    ["a truth value", false, sql`boolean`],
    ["nothing", null, sql`uuid`],
    ["text beyond ASCII", "秘密 “x” \\ '; --", sql`text`],
  ])("are written alike: %s", async (_, value, type) => {
    expect(await read(sql`${value}::${type}`)).toEqual(value);
  });

  it("are written as JSON text where they are documents, lists included", async () => {
    expect(await read(sql`${JSON.stringify([{ a: 1 }])}::jsonb`)).toEqual([{ a: 1 }]);
  });

  it("are refused when a number cannot hold them", async () => {
    await expect(read(sql`9007199254740993::bigint`)).rejects.toThrow("9007199254740993");
    await expect(read(sql`'infinity'::timestamptz`)).rejects.toThrow("infinity");
  });

  it("leave the store in order after such a refusal", async () => {
    await expect(read(sql`9007199254740993::bigint`)).rejects.toThrow();
    expect(await read(sql`1`)).toBe(1);
  });

  it("name what was broken, as PostgreSQL's codes do", async () => {
    await expect(read(sql`1 / 0`)).rejects.toMatchObject({ code: "22012" });
    await expect(read(sql`nowhere`)).rejects.toMatchObject({ code: "42703" });
  });
});
