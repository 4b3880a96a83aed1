import { isPlain, OPERATORS, type Operator } from "../match/form.js";
import type { SignMatch } from "../match/sign-match.js";
import { createMatcher } from "../matcher.js";
import { compileSigns } from "../sign-index/compile-signs.js";
import type { Sign } from "../sign-index/sign.js";
import { createEncoder } from "../skeleton/encode.js";
import type { Accident, Firing, Measured } from "./measured.js";

/** From here on a match is taken for the mark, not for a suspicion. */
const FIRM = 0.5;
const SAMPLES = 3;

/**
 * Looks for marks in texts that mean none of them, each mark by itself and written in every way, and counts
 * what is found nevertheless. A text that holds the mark plainly counts as a mention, and its other matches
 * do not count: it would be looked at in any case.
 *
 * @param marks the signs of each mark; what is switched off in them is looked for as well
 * @returns one result for each of the marks, in their order
 */
export function measureBudgets(
  marks: readonly (readonly Sign[])[],
  texts: Iterable<string>,
): readonly Measured[] {
  const encode = createEncoder();
  const tallies = marks.map((signs) => ({
    match: createMatcher(compileSigns(signs.map(({ off: _off, ...sign }) => sign))),
    tally: new Tally(),
  }));
  for (const text of texts) {
    const skeleton = encode(text);
    for (const { match, tally } of tallies) tally.add(text, match(skeleton));
  }
  return tallies.map(({ tally }) => tally.measured());
}

class Tally {
  #texts = 0;
  readonly #mentions = new Sightings({ alike: true });
  readonly #operators = new Map<Operator, { firm: Sightings; faint: Sightings }>();

  add(text: string, matches: readonly SignMatch[]): void {
    this.#texts += 1;
    if (matches.length === 0) return;
    const plain = matches.find(({ form, confidence }) => isPlain(form) && confidence >= FIRM);
    if (plain !== undefined) {
      this.#mentions.add(text, plain);
      return;
    }
    for (const operator of OPERATORS) {
      const its = matches.filter((one) => operatorsOf(one).includes(operator));
      const firm = its.find(({ confidence }) => confidence >= FIRM);
      const match = firm ?? its[0];
      if (match === undefined) continue;
      const seen = this.#of(operator);
      (firm === undefined ? seen.faint : seen.firm).add(text, match);
    }
  }

  measured(): Measured {
    const firings = OPERATORS.map((operator) => [operator, this.#firing(operator)] as const);
    return {
      texts: this.#texts,
      mentions: this.#mentions.count,
      mentionSamples: this.#mentions.samples,
      // Every operator stands in the list that was mapped.
      operators: Object.fromEntries(firings) as Measured["operators"],
    };
  }

  #of(operator: Operator): { firm: Sightings; faint: Sightings } {
    const known = this.#operators.get(operator);
    if (known !== undefined) return known;
    const seen = {
      firm: new Sightings({ alike: false }),
      faint: new Sightings({ alike: false }),
    };
    this.#operators.set(operator, seen);
    return seen;
  }

  #firing(operator: Operator): Firing {
    const { firm, faint } = this.#of(operator);
    const samples = [...firm.samples, ...faint.samples].slice(0, SAMPLES);
    return { fired: firm.count, suspected: faint.count, samples };
  }
}

/** Counts texts, and keeps a few: with `alike` the first, else such as write the sign in different ways. */
class Sightings {
  count = 0;
  readonly #alike: boolean;
  readonly #written = new Set<string>();
  readonly #samples: Accident[] = [];

  constructor({ alike }: { readonly alike: boolean }) {
    this.#alike = alike;
  }

  get samples(): readonly Accident[] {
    return this.#samples;
  }

  add(text: string, { start, end, form }: SignMatch): void {
    this.count += 1;
    if (this.#samples.length === SAMPLES) return;
    const written = text.slice(start, end).toLowerCase();
    if (!this.#alike && this.#written.has(written)) return;
    this.#written.add(written);
    this.#samples.push({ text, start, end, form });
  }
}

/** The ways of writing without which there would be no match: switching off any of them ends it. */
function operatorsOf({ form, disguises }: SignMatch): readonly Operator[] {
  return form === "embedded" || form === "initial" ? [form, ...disguises] : disguises;
}
