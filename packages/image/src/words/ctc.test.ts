import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeCtc } from "./ctc.js";

const KEYS = ["a", "b", "维", "_", ":"];
const CHARACTERS = KEYS.length + 2;
const SPACE = CHARACTERS - 1;

interface Step {
  readonly best: number;
  /** What the space keeps where it does not win. */
  readonly trace?: number;
}

function decoded(steps: readonly Step[]) {
  const data = new Float32Array(steps.length * CHARACTERS);
  steps.forEach(({ best, trace = 0 }, i) => {
    data[i * CHARACTERS + SPACE] = trace;
    data[i * CHARACTERS + best] = 0.8;
  });
  return decodeCtc(data, CHARACTERS, KEYS);
}

const NONE: Step = { best: 0 };

function written(text: string): Step[] {
  return [...text].flatMap((character) => [
    { best: character === " " ? SPACE : KEYS.indexOf(character) + 1 },
    NONE,
  ]);
}

it("any text is read however long its characters are held", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...KEYS, " "), fc.integer({ min: 1, max: 3 })), {
        maxLength: 12,
      }),
      (characters) => {
        const steps = characters.flatMap(([character, held]) => {
          const [step = NONE, none = NONE] = written(character);
          return [...new Array<Step>(held).fill(step), none];
        });
        expect(decoded(steps).text).toBe(characters.map(([character]) => character).join(""));
      },
    ),
  );
});

it("held characters are one, characters with nothing between them two", () => {
  expect(decoded([{ best: 1 }, { best: 1 }, NONE, { best: 1 }, { best: 2 }]).text).toBe("aab");
});

it.each([
  ["a", "b", "a b"],
  ["维", "维", "维 维"],
  [":", "a", ": a"],
  ["a", ":", "a:"],
  ["a", "维", "a维"],
  ["a", "_", "a_"],
])("a trace of a space between %s and %s gives %s", (left, right, text) => {
  const traced = [...written(left), { best: 0, trace: 0.02 }, ...written(right)];
  expect(decoded(traced).text).toBe(text);
  const faint = [...written(left), { best: 0, trace: 0.0005 }, ...written(right)];
  expect(decoded(faint).text).toBe(left + right);
});

it("a space that is read and traced is one space, and none stands in front", () => {
  const steps = [
    { best: 0, trace: 0.1 },
    ...written("a"),
    { best: 0, trace: 0.1 },
    ...written(" "),
    { best: 0, trace: 0.1 },
    ...written("b"),
  ];
  expect(decoded(steps).text).toBe("a b");
});

it("confidence is the mean of the characters, and 0 without any", () => {
  expect(decoded(written("ab")).confidence).toBeCloseTo(0.8);
  expect(decoded([NONE, NONE])).toEqual({ text: "", confidence: 0 });
});
