import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leafHash } from "./hashes.js";
import { rootHash } from "./root-hash.js";

/** The entries of the well-known RFC 6962 test tree, and its root at each size. */
const ENTRIES = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
];
const ROOTS = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

const leaves = fc.array(fc.uint8Array({ maxLength: 8 }).map(leafHash), { maxLength: 40 });

describe("the log's tree", () => {
  it("has the published root at every size", () => {
    const hashes = ENTRIES.map((hex) => leafHash(hexToBytes(hex)));
    const roots = ROOTS.map((_, size) => bytesToHex(rootHash(hashes.slice(0, size))));
    expect(roots).toEqual(ROOTS);
  });

  it("changes its root with every entry that is added", () => {
    fc.assert(
      fc.property(leaves, (log) => {
        const longer = [...log, leafHash(utf8ToBytes("one more"))];
        expect(rootHash(longer)).not.toEqual(rootHash(log));
      }),
    );
  });

  it("changes its root when any entry is changed", () => {
    fc.assert(
      fc.property(leaves, fc.nat(), (log, at) => {
        fc.pre(log.length > 0);
        const changed = log.with(at % log.length, leafHash(utf8ToBytes("something else")));
        expect(rootHash(changed)).not.toEqual(rootHash(log));
      }),
    );
  });

  it("never takes a node for a leaf", () => {
    const [left, right] = [leafHash(Uint8Array.of(1)), leafHash(Uint8Array.of(2))];
    expect(leafHash(Uint8Array.from([...left, ...right]))).not.toEqual(rootHash([left, right]));
  });
});
