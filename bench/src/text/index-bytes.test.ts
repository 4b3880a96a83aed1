import { expect, it } from "vitest";
import { bytesByPart } from "./index-bytes.js";

it("counts memory once that two arrays share, and texts by their letters", () => {
  const buffer = new SharedArrayBuffer(64);
  const index = {
    trie: { first: new Uint8Array(buffer, 0, 8), second: new Uint8Array(buffer, 8, 8) },
    signs: { texts: ["twelve bytes", "大大"] },
    plain: true,
  };
  expect(bytesByPart(index)).toEqual({ "trie.first": 64, "signs.texts": 16 + 32 + 24 });
});
