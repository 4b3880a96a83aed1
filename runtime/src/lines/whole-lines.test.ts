import fc from "fast-check";
import { expect, it } from "vitest";
import { countLines, firstWholeLines } from "./whole-lines.js";

const lineLengths = fc.array(fc.nat(40), { maxLength: 30 });

it("cuts lines into pieces within the limit, each of whole lines, none of them lost", () => {
  fc.assert(
    fc.property(lineLengths, fc.integer({ min: 1, max: 60 }), (lengths, limit) => {
      const text = lengths.map((length) => `${"x".repeat(length)}\n`).join("");
      let rest: Uint8Array = Buffer.from(text);
      let joined = "";
      while (rest.byteLength > 0) {
        const piece = firstWholeLines(rest, limit);
        expect(piece.at(-1)).toBe(0x0a);
        if (piece.byteLength > limit) expect(countLines(piece)).toBe(1);
        joined += Buffer.from(piece).toString();
        rest = rest.subarray(piece.byteLength);
      }
      expect(joined).toBe(text);
    }),
  );
});

it("takes as many lines into a piece as fit", () => {
  const piece = firstWholeLines(Buffer.from("aa\nbb\ncc\n"), 8);
  expect(Buffer.from(piece).toString()).toBe("aa\nbb\n");
});
