import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEncoder } from "../index.js";
import { nearestPiece } from "./nearest-piece.js";

const encodeText = createEncoder();
const encodeSign = createEncoder();

function nearest(sign: string, text: string): string | undefined {
  const skeleton = encodeText(text);
  const piece = nearestPiece(skeleton, encodeSign(sign));
  return piece && text.slice(skeleton.start[piece.from], skeleton.end[piece.to - 1]);
}

describe("the piece of a text that comes nearest to a sign", () => {
  it.each([
    ["Lumora", "blue Lumera tote", "Lumera"],
    ["Lumora", "blue L u m e r a tote", "L u m e r a"],
    ["ugg", "a luggage set", "ugg"],
    ["Kestrovelle", "the kstrvlle watch", "kstrvlle"],
    ["Norvane", "a Norvnae and a Norman", "Norvnae"],
    ["露莫拉", "新款露水莫拉包", "水莫拉"],
  ])("of %s in %s is %s", (sign, text, piece) => {
    expect(nearest(sign, text)).toBe(piece);
  });

  it("is none where the text has no letters", () => {
    expect(nearest("Lumora", "🔥 - !")).toBeUndefined();
  });

  it("costs nothing where the sign itself stands as a word, whatever stands around it", () => {
    const words = fc.array(fc.stringMatching(/^[b-h]{1,6}$/), { maxLength: 6 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const text = [...before, "lumora", ...after].join(" ");
        expect(nearestPiece(encodeText(text), encodeSign("Lumora"))?.cost).toBe(0);
        expect(nearest("Lumora", text)).toBe("lumora");
      }),
    );
  });

  it("looks no further than it may", () => {
    const skeleton = encodeText("bag of a lumora");
    expect(nearestPiece(skeleton, encodeSign("Lumora"), 3)?.to).toBeLessThanOrEqual(3);
  });
});
