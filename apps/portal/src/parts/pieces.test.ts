import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pieces } from "./pieces.js";

const span = fc.record({
  start: fc.nat(40),
  end: fc.nat(40),
  form: fc.constantFrom("exact", "leet"),
});

describe("a text with its signs", () => {
  it("is cut at each sign and keeps the words between", () => {
    expect(pieces("buy a.d1das now", [{ start: 4, end: 11, form: "combined" }])).toEqual([
      { at: 0, part: "buy ", form: null },
      { at: 4, part: "a.d1das", form: "combined" },
      { at: 11, part: " now", form: null },
    ]);
  });

  it("shows of two signs in one place the longer", () => {
    const spans = [
      { start: 0, end: 3, form: "exact" },
      { start: 0, end: 6, form: "embedded" },
    ];
    expect(pieces("nikeshop", spans).map(({ part }) => part)).toEqual(["nikesh", "op"]);
  });

  it("says the text again, whatever spans are given", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(span), (text, spans) => {
        expect(
          pieces(text, spans)
            .map(({ part }) => part)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
