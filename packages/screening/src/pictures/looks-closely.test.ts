import fc from "fast-check";
import { expect, it } from "vitest";
import { compileScreening, createScreener } from "../index.js";
import { looksClosely } from "./looks-closely.js";

const NONE = { findings: [] };
const hashes = fc.string({
  unit: fc.constantFrom(..."0123456789abcdef"),
  minLength: 64,
  maxLength: 64,
});

it("a share of all is all, of none is none, and a larger share holds every smaller one", () => {
  fc.assert(
    fc.property(hashes, fc.double({ min: 0, max: 1, noNaN: true }), (hash, share) => {
      expect(looksClosely(NONE, hash, { fullFrom: 1, share: 1 })).toBe(true);
      expect(looksClosely(NONE, hash, { fullFrom: 1, share: 0 })).toBe(false);
      const inPart = looksClosely(NONE, hash, { fullFrom: 1, share });
      const inMore = looksClosely(NONE, hash, { fullFrom: 1, share: Math.min(1, share + 0.1) });
      expect(inMore || !inPart).toBe(true);
    }),
  );
});

it("all pictures of a listing are chosen whose words reach the risk", () => {
  const compiled = compileScreening(
    [{ id: "r", brand: "Kestrovelle", kind: "word_mark", text: "Kestrovelle" }],
    [],
  );
  const screen = createScreener(compiled, { askFrom: 0.5, act: [] });
  const words = screen({ marketplace: "m", id: "1", title: "K.e.s.t.r.o.v.e.l.l.e bag" }, []);
  expect(looksClosely(words, "f".repeat(64))).toBe(true);
  expect(looksClosely(words, "f".repeat(64), { fullFrom: 1, share: 0 })).toBe(false);
});
