import { createEncoder } from "@touchstone/text";
import { expect, it } from "vitest";
import { wrongMatches } from "./check-matches.js";
import { shrink } from "./shrink.js";
import type { Subject } from "./subjects.js";

/** An engine that answers these spans to every text. */
function matchesFromSpans(spans: readonly (readonly [number, number])[]): Subject {
  const encode = createEncoder();
  const match = () =>
    spans.map(([start, end]) => ({
      ...{ mark: 0, sign: "a", start, end, form: "exact" as const, disguises: [] },
      ...{ confidence: 1, from: 0, to: 1, insideWord: false },
    }));
  return { name: "spans", names: ["a"], match, encode };
}

it("shrinks a text to what shows the fault", () => {
  const isWrong = (text: string) => /x.*y/.test(text);
  expect(shrink("aaaaxbbbbbbbbycccc", isWrong)).toBe("xy");
});

it.each([
  ["a span is empty", "abc", [[1, 1]]],
  ["a span lies outside of the text", "abc", [[1, 4]]],
  ["a span cuts a character in two", "a🔥b", [[0, 2]]],
  [
    "matches are not in the order of the text",
    "abcd",
    [
      [2, 3],
      [0, 1],
    ],
  ],
] as const)("says that %s", (kind, text, spans) => {
  expect(wrongMatches(matchesFromSpans(spans), text)?.kind).toBe(kind);
});

it("says nothing of spans that are well", () => {
  expect(
    wrongMatches(
      matchesFromSpans([
        [0, 1],
        [1, 3],
      ]),
      "a🔥b",
    ),
  ).toBeUndefined();
});
