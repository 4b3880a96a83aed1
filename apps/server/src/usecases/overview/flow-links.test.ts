import { answerCodeSchema } from "@touchstone/interface";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type CaseGroup, linksOf } from "./flow-links.js";

const group = fc.record<CaseGroup>({
  requestState: fc.constantFrom(
    "queued",
    "delivered",
    "expired_unanswered",
    "recalled",
    "answered",
  ),
  answer: fc.constantFrom(null, ...answerCodeSchema.options),
  decision: fc.constantFrom(null, "restrict", "would_restrict", "no_action"),
  restrictionState: fc.constantFrom(null, "active", "lifted"),
  contestState: fc.constantFrom(null, "open", "upheld", "reversed"),
  count: fc.integer({ min: 1, max: 500 }),
});

/** A notice that removed a listing, as its case's row says. */
const REMOVED: CaseGroup = {
  requestState: "answered",
  answer: "counterfeit",
  decision: "restrict",
  restrictionState: "active",
  contestState: null,
  count: 2,
};

/** The ways on from the answer to its outcome. */
function after(change: Partial<CaseGroup>) {
  return linksOf(0, [{ ...REMOVED, ...change }])
    .filter(({ source }) => source !== "listings" && source !== "asked")
    .map(({ source, target }) => `${source} > ${target}`);
}

it("no more leaves a place than came to it, and no way leads back", () => {
  fc.assert(
    fc.property(fc.array(group), fc.nat(5_000), (groups, screened) => {
      const links = linksOf(screened, groups);
      const sum = (end: "source" | "target", node: string) =>
        links.filter((link) => link[end] === node).reduce((total, { count }) => total + count, 0);
      const seen = new Set(["listings"]);
      for (const { source, target } of links) {
        expect(seen).toContain(source);
        seen.add(target);
        if (source !== "listings") {
          expect(sum("source", source)).toBeLessThanOrEqual(sum("target", source));
        }
      }
      const asked = groups.reduce((total, { count }) => total + count, 0);
      expect(sum("target", "asked")).toBe(asked);
      expect(sum("source", "listings")).toBe(Math.max(screened, asked));
    }),
  );
});

it("listings nobody was asked about are clear", () => {
  expect(linksOf(10, [REMOVED])).toContainEqual({ source: "listings", target: "clear", count: 8 });
});

it("a removal goes on to its contest, and to what came of it", () => {
  const removed = "answered_counterfeit > removed";
  expect(after({})).toEqual([removed]);
  expect(after({ contestState: "open" })).toEqual([removed, "removed > contested"]);
  expect(after({ contestState: "upheld" })).toEqual([removed, "removed > stands"]);
});

it("a removal that was taken back is reversed: no decision stands, the restriction is lifted", () => {
  expect(after({ decision: null, restrictionState: "lifted" })).toEqual([
    "answered_counterfeit > removed",
    "removed > reversed",
  ]);
});

it("a confirmation that nothing followed from was not sent, also when it was taken back", () => {
  const only = { restrictionState: null, contestState: null };
  expect(after({ ...only, decision: "would_restrict" })).toEqual([
    "answered_counterfeit > not_sent",
  ]);
  expect(after({ ...only, decision: null })).toContain("not_sent > reversed");
});

it("an answer that is no notice ends there, whatever was decided before it", () => {
  expect(after({ answer: "genuine", decision: "no_action", restrictionState: "lifted" })).toEqual(
    [],
  );
});
