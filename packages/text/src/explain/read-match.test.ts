import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compileSigns,
  createEncoder,
  createMatcher,
  createMatchReader,
  type Step,
} from "../index.js";

const encode = createEncoder();
const read = createMatchReader();

function stepsOf(mark: string, text: string): readonly Step[] {
  const match = createMatcher(compileSigns([{ mark: 0, text: mark, alias: false }]))(
    encode(text),
  )[0];
  if (match === undefined) throw new Error(`${mark} is not in ${text}`);
  return read(text, match);
}

/** What is not simply the mark's letter: `kind written>own`. */
function told(mark: string, text: string): string[] {
  return stepsOf(mark, text)
    .filter(({ kind }) => kind !== "same")
    .map(({ kind, written, own }) => `${kind} ${written}>${own}`);
}

type Case = readonly [what: string, text: string, told: readonly string[], mark: string];

describe("how a sign was read", () => {
  it.each<Case>([
    ["a Cyrillic letter", "Lumоra bag", ["alike о>o"], "Lumora"],
    ["digits for letters", "K3str0velle", ["alike 3>e", "alike 0>o"], "Kestrovelle"],
    ["a sign for a letter", "Lumor@ bag", ["alike @>a"], "Lumora"],
    ["two letters that make one", "Lurnora bag", ["alike rn>m"], "Lumora"],
    ["separators", "L.umo-ra bag", ["separator .>", "separator ->"], "Lumora"],
    ["what is invisible", "Lum\u200bora bag", ["dropped \u200b>"], "Lumora"],
    ["strokes on letters", "Lu\u0336mora bag", ["dropped \u0336>"], "Lumora"],
    ["a mask", "Lum*ra bag", ["masked *>o"], "Lumora"],
    ["a letter once more", "Lumoora bag", ["repeated o>"], "Lumora"],
    ["letters exchanged", "Kestrovlele", ["swapped le>el"], "Kestrovelle"],
    ["a letter that is missing", "Kestrvelle", ["missing >o"], "Kestrovelle"],
  ])("names %s", (_, text, expected, mark) => {
    expect(told(mark, text)).toEqual(expected);
  });

  it("takes a plural and a possessive for an ending", () => {
    expect(told("Lumora", "two Lumoras")).toEqual(["ending s>"]);
    expect(told("Lumora", "Lumora's bag")).toEqual(["ending '>", "ending s>"]);
  });

  it("reads what a right-to-left override turns in the order in which people see it", () => {
    const steps = stepsOf("Kestrovelle", "new \u202eellevortseK\u202c shoes");
    expect(steps.map(({ written }) => written).join("")).toBe("Kestrovelle");
    expect(steps.every(({ kind }) => kind === "same")).toBe(true);
  });

  it("leaves a mark's own separators alone", () => {
    expect(told("Norv-Field", "norv field boots")).toEqual(["own_separator  >"]);
  });

  it("says how letters were folded", () => {
    expect(stepsOf("Lumora", "Ｌúmora").map(({ foldings }) => foldings.join())).toEqual([
      "case,width",
      "accent",
      "",
      "",
      "",
      "",
    ]);
  });

  it("takes a letter of the mark's own script for no look-alike", () => {
    expect(told("Лумора", "новая Лумора")).toEqual([]);
  });

  it("reads a character that folds to two letters once", () => {
    const steps = stepsOf("Strasse", "Straße");
    expect(steps.map(({ written }) => written).join("")).toBe("Straße");
    expect(steps.map(({ own }) => own).join("")).toBe("Strasse");
  });

  it("gives back all that was written and all of the sign, whatever stands between", () => {
    const between = fc.constantFrom("", ".", " ", "\u200b", "\u0301", "*", "🔥", "-");
    fc.assert(
      fc.property(fc.array(between, { minLength: 5, maxLength: 5 }), (gaps) => {
        const text = `new ${Array.from("Kestro", (letter, i) => letter + (gaps[i] ?? "")).join("")} bag`;
        const match = createMatcher(compileSigns([{ mark: 0, text: "Kestro", alias: false }]))(
          encode(text),
        )[0];
        if (match === undefined) return;
        const steps = read(text, match);
        expect(steps.map(({ written }) => written).join("")).toBe(
          text.slice(match.start, match.end),
        );
        expect(steps.map(({ own }) => own).join("")).toBe("Kestro");
      }),
    );
  });
});
