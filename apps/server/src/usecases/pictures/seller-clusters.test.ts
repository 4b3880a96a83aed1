import fc from "fast-check";
import { expect, it } from "vitest";
import { clustersOf } from "./seller-clusters.js";

type Rows = Parameters<typeof clustersOf>[0];

/** What sellers show: each entry one picture of one listing of the seller's own. */
function rowsOf(shown: readonly (readonly [seller: string, object: string])[]): Rows {
  return shown.map(([seller, object], index) => ({
    object,
    marketplace: "plaza",
    marketplaceName: "Plaza",
    seller,
    listing: `l${index}`,
    snapshot: `s${index}`,
    position: 0,
  }));
}

const same = (object: string) => object;

it("sellers who share two photographs stand together, and those who share one do not", () => {
  const [cluster, ...more] = clustersOf(
    rowsOf([
      ["a", "p1"],
      ["a", "p2"],
      ["b", "p1"],
      ["b", "p2"],
      ["c", "p1"],
    ]),
    same,
  );
  expect(more).toEqual([]);
  expect(cluster?.sellers.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(cluster?.sharedPictures).toBe(2);
});

it("sellers with many photographs of their own are not linked by a few", () => {
  const own = (seller: string) =>
    Array.from({ length: 10 }, (_, i) => [seller, `${seller}${i}`] as const);
  const shared = ["a", "b"].flatMap((seller) => [[seller, "p1"] as const, [seller, "p2"] as const]);
  expect(clustersOf(rowsOf([...shared, ...own("a"), ...own("b")]), same)).toEqual([]);
  expect(clustersOf(rowsOf([...shared, ...own("a")]), same)).toHaveLength(1);
});

it("what many sellers show is a stock picture and links nobody", () => {
  const sellers = ["a", "b", "c", "d", "e", "f", "g"];
  const shown = sellers.flatMap((seller) => [[seller, "p1"] as const, [seller, "p2"] as const]);
  expect(clustersOf(rowsOf(shown), same)).toEqual([]);
});

it("pictures that look the same count as one photograph", () => {
  const shown = rowsOf([
    ["a", "p1"],
    ["a", "p2"],
    ["b", "p1-again"],
    ["b", "p2-again"],
  ]);
  expect(clustersOf(shown, (object) => object.slice(0, 2))).toHaveLength(1);
  expect(clustersOf(shown, same)).toEqual([]);
});

it("the same pictures give the same clusters in whatever order they are read", () => {
  const names = fc.constantFrom("a", "b", "c", "d");
  const objects = fc.constantFrom("p1", "p2", "p3", "p4", "p5");
  fc.assert(
    fc.property(fc.array(fc.tuple(names, objects), { maxLength: 30 }), (shown) => {
      const ids = (read: Rows) => clustersOf(read, same).map(({ id }) => id);
      const rows = rowsOf(shown);
      expect(ids([...rows].reverse())).toEqual(ids(rows));
    }),
  );
});
