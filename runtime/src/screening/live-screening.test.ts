import { Worker } from "node:worker_threads";
import { DEFAULT_POLICY, type ScreenableRight } from "@touchstone/interface";
import { compileScreening } from "@touchstone/screening";
import { afterEach, describe, expect, it } from "vitest";
import type { ScreenedListing, ScreeningSet } from "./live-messages.js";
import { LiveScreening } from "./live-screening.js";
import { NoWorker } from "./screen-batch.js";

const mark = (brand: string): ScreenableRight => ({
  kind: "word_mark",
  id: `right-${brand}`,
  brand,
  text: brand,
  niceClasses: [18],
});
const rights = (...brands: readonly string[]) => ({ rights: brands.map(mark), profiles: [] });
const listing = (id: string, title: string) => ({
  listing: { marketplace: "plaza", id, title },
  seen: [],
});
const brandsIn = (results: readonly ScreenedListing[]) =>
  results.map((result) => (result.ok ? result.assessment.findings.map((f) => f.brand) : "fault"));

/** Answers as the true thread does, and dies of a listing that says so. */
const FRAGILE = `
  const { parentPort } = require("node:worker_threads");
  let loaded = false;
  parentPort.once("message", () => {
    parentPort.on("message", (job) => {
      if (job.kind === "compile") process.exit(4);
      if (job.kind === "load") loaded = true;
      else if (loaded && job.listings.some(({ listing }) => listing.title === "deadly")) process.exit(3);
      const results = (job.listings ?? []).map(({ listing }) => ({ ok: true, assessment: { id: listing.id } }));
      const kind = job.kind === "load" ? "loaded" : loaded ? "screened" : "unknown_set";
      parentPort.postMessage({ kind: "answer", answer: { kind, results } });
    });
    parentPort.postMessage({ kind: "ready" });
  });
`;

describe("LiveScreening", () => {
  let live: LiveScreening;
  const open = (threads: number) => {
    live = new LiveScreening(threads);
    return live;
  };
  const fragile = (code = FRAGILE) => {
    live = new LiveScreening(1, () => new Worker(code, { eval: true, stderr: true }));
    return live;
  };
  const Empty: ScreeningSet = { key: "empty", compiled: compileScreening([], []) };
  afterEach(() => live.close());

  it("screens each batch by the set that it names, without a restart between them", async () => {
    open(2);
    const one = { key: "1", compiled: await live.compile(rights("Zorvyn")) };
    const both = { key: "2", compiled: await live.compile(rights("Zorvyn", "Quellby")) };
    const titles = [listing("a", "Zorvyn handbag"), listing("b", "QUELLBY handbag")];
    const screen = async (set: ScreeningSet) =>
      brandsIn(await live.screen(set, DEFAULT_POLICY, titles));
    expect(await screen(one)).toEqual([["Zorvyn"], []]);
    expect(await screen(both)).toEqual([["Zorvyn"], ["Quellby"]]);
    const sets = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? one : both));
    const found = await Promise.all(sets.map(screen));
    expect(found.map(([, second]) => second)).toEqual(
      sets.map((set) => (set === one ? [] : ["Quellby"])),
    );
  });

  it("screens by a set that its thread has long dropped", async () => {
    open(1);
    const names = [..."abcdefgh"].map((letter) => `Zorvyn${letter}`);
    for (const name of [...names, ...names]) {
      const set = { key: name, ...rights(name) };
      const found = await live.screen(set, DEFAULT_POLICY, [listing("a", `${name} handbag`)]);
      expect(brandsIn(found)).toEqual([[name]]);
    }
  });

  it("lays newer rights of a brand over those of all, also in a thread that knows neither", async () => {
    open(2);
    const all = { key: "all", compiled: await live.compile(rights("Zorvyn", "Quellby")) };
    const renamed = { ...mark("Zorvyn"), text: "Marlowick" };
    const layers: ScreeningSet[] = [
      { key: "l1", under: all, over: { rights: [renamed], profiles: [] }, replaced: ["Zorvyn"] },
      { key: "l2", under: all, over: rights(), replaced: ["Quellby"] },
    ];
    const titles = ["Zorvyn bag", "Quellby bag", "Marlowick bag"];
    const listings = titles.map((title) => listing(title, title));
    const found = await Promise.all(
      [...layers, ...layers].map((set) => live.screen(set, DEFAULT_POLICY, listings)),
    );
    const expected = [
      [[], ["Quellby"], ["Zorvyn"]],
      [["Zorvyn"], [], []],
    ];
    expect(found.map(brandsIn)).toEqual([...expected, ...expected]);
  });

  it("tries marks on clean titles, each by itself and in their order", async () => {
    const budgets = await open(1).measure([{ text: "Zorvyn" }, { text: "Waterproof" }]);
    expect(budgets.map(({ off }) => off)).toEqual([[], ["typo"]]);
  });

  it("loses only the listing that ends its thread", async () => {
    const titles = ["one", "deadly", "last"].map((title) => listing(title, title));
    const results = await fragile().screen(Empty, DEFAULT_POLICY, titles);
    expect(results.map((result) => result.ok)).toEqual([true, false, true]);
  });

  it("rejects when rights cannot be compiled or no thread starts, and when it is closed", async () => {
    await expect(fragile().compile(rights())).rejects.toThrow(NoWorker);
    await live.close();
    await expect(live.screen(Empty, DEFAULT_POLICY, [])).rejects.toThrow(NoWorker);
    fragile('throw new Error("broken")');
    await expect(live.screen(Empty, DEFAULT_POLICY, [])).rejects.toThrow("broken");
  });
});
