import { afterAll, beforeAll, expect, it } from "vitest";
import { addMarketplace } from "../../../test/support/marketplace.js";
import { describeOnStores, openTestStore, type TestStore } from "../../../test/support/stores.js";
import { takeLines } from "./take-lines.js";

interface Result {
  readonly line: number;
  readonly id?: string;
  readonly status?: string;
  readonly error?: { readonly code: string; readonly pointer: string; readonly detail: string };
}

const encoder = new TextEncoder();

describeOnStores("taking listings line by line", (kind) => {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await openTestStore(kind);
    await addMarketplace(opened.store, "bazaar");
  });
  afterAll(() => opened.close());

  async function* cut(text: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
    const bytes = typeof text === "string" ? encoder.encode(text) : text;
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const take = async (chunks: AsyncIterable<Uint8Array>) => {
    let text = "";
    for await (const piece of takeLines({ store: opened.store }, "bazaar", chunks)) text += piece;
    return text
      .split("\n")
      .slice(0, -1)
      .map((result) => JSON.parse(result) as Result);
  };
  const count = (prefix: string) =>
    opened.store.transaction({ role: "jobs", job: "test" }, async ({ db }) => {
      const rows = await db
        .selectFrom("listings")
        .select("listingId")
        .where("listingId", "like", `${prefix}%`)
        .execute();
      return rows.length;
    });
  const line = (id: string, more: object = {}) => JSON.stringify({ id, title: "Bag", ...more });

  it("answers each line in its order, bad ones with where and why", async () => {
    const text = [
      line("a-1"),
      "",
      "{",
      line("a-2", { price: { amount: "-1", currency: "EUR" } }),
      line("a-2"),
      "\r",
      line("a-1", { title: "Purse" }),
      line("a-3", { notes: "x".repeat(1024 * 1024) }),
      line("a-4"),
    ].join("\n");
    for (const size of [1_000_000, 7_919]) {
      const results = await take(cut(`\ufeff${text}`, size));
      expect(results.map(({ line: number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect(results.map(({ error }) => error?.pointer ?? null)).toEqual([
        null,
        "",
        "",
        "/price/amount",
        null,
        "",
        null,
        "",
        null,
      ]);
      expect(results[1].error).toMatchObject({ code: "invalid_listing" });
      expect(results[6]).toMatchObject({ id: "a-1", status: "changed" });
    }
    expect(await count("a-")).toBe(3);
  });

  it("takes the good half of many lines, whatever the other half is", async () => {
    const bad = ["nonsense", '{"id":"x"}', "[]", '{"id":"","title":"x"}', '{"title":"a\\u0000"}'];
    const lines = Array.from({ length: 2_400 }, (_, index) =>
      index % 2 === 0 ? line(`b-${index}`) : bad[index % bad.length],
    );
    const results = await take(cut(`${lines.join("\n")}\n`, 65_536));
    expect(results).toHaveLength(2_400);
    for (const [index, result] of results.entries()) {
      expect(result.line).toBe(index + 1);
      expect(result.status).toBe(index % 2 === 0 ? "created" : undefined);
    }
    expect(await count("b-")).toBe(1_200);
  });

  it("says of a line that is not UTF-8 that it is not, and takes the next", async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"id":"c-1","title":"'),
      Buffer.from([0xff, 0xc0]),
      Buffer.from(`"}\n${line("c-2")}\n`),
    ]);
    const results = await take(cut(bytes, 5));
    expect(results[0].error?.detail).toMatch(/UTF-8/);
    expect(results[1]).toMatchObject({ id: "c-2", status: "created" });
  });

  it("tells of a line only once it is stored", async () => {
    let told = 0;
    const chunks = cut(
      `${Array.from({ length: 1_300 }, (_, n) => line(`d-${n}`)).join("\n")}\n`,
      10_000,
    );
    for await (const piece of takeLines({ store: opened.store }, "bazaar", chunks)) {
      told += piece.split("\n").length - 1;
      expect(await count("d-")).toBeGreaterThanOrEqual(told);
    }
    expect(told).toBe(1_300);
  });

  it("takes whole lines that came before the stream broke, and nothing of the unfinished one", async () => {
    async function* breaking() {
      yield encoder.encode(`${line("e-1")}\n${line("e-2")}\n{"id":"e-3","title":"B`);
      throw new Error("connection lost");
    }
    await expect(take(breaking())).rejects.toThrow("connection lost");
    expect(await count("e-")).toBe(2);
  });

  it("reads no further than a bound while nobody takes the results", async () => {
    let read = 0;
    async function* endless() {
      for (let n = 0; ; n += 1) {
        read += 1;
        yield encoder.encode(`${line(`f-${n % 50}`, { notes: "x".repeat(60_000) })}\n`);
        await new Promise(setImmediate);
      }
    }
    const results = takeLines({ store: opened.store }, "bazaar", endless());
    await results.next();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = read;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(read).toBe(before);
    expect(read).toBeLessThan(100);
    await results.return(undefined);
  });
});
