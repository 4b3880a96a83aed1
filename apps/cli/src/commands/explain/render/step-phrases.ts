import type { ReadSign } from "@touchstone/screening";
import { shownText } from "./cells.js";
import { characterName } from "./character-name.js";

export type Step = ReadSign["steps"][number];

/** What is to be said of one character. */
interface Phrase {
  readonly text: string;
  /** Worth a glance only: nobody means anything by it. */
  readonly faint: boolean;
}

const FOLDED: Readonly<Partial<Record<Step["foldings"][number], string>>> = {
  width: "full width",
  accent: "without its accent",
  styled: "styled letters",
  traditional: "simplified",
};

/**
 * What differs, character by character, in words. What is said twice is said once, with its number;
 * letters that were folded in the same way are told together.
 */
export function stepPhrases(steps: readonly Step[]): Phrase[] {
  return [...differencePhrases(steps), ...foldedPhrases(steps)];
}

function differencePhrases(steps: readonly Step[]): Phrase[] {
  const counted = new Map<string, { phrase: Phrase; times: number }>();
  for (const step of steps) {
    const phrase = phraseOf(step);
    if (phrase === undefined) continue;
    const known = counted.get(phrase.text);
    if (known === undefined) counted.set(phrase.text, { phrase, times: 1 });
    else known.times++;
  }
  return [...counted.values()].map(({ phrase, times }) =>
    times === 1 ? phrase : { ...phrase, text: `${phrase.text} (${times} times)` },
  );
}

function phraseOf(step: Step): Phrase | undefined {
  const name = characterName(step.written);
  const own = shownText(step.own);
  switch (step.kind) {
    case "same":
      return undefined;
    case "alike":
      return plain(`${name} -> ${own}, ${alike(step)}`);
    case "exchanged":
      return plain(`${name} where the mark has ${own}`);
    case "swapped":
      return plain(`${name} for ${own}, two letters exchanged`);
    case "missing":
      return plain(`${own} is missing`);
    case "added":
      return plain(`${name} is not in the mark`);
    case "repeated":
      return plain(`${name} once more than in the mark`);
    case "separator":
      return plain(`${name} between letters that the mark has together`);
    case "masked":
      return plain(`${name} -> ${own}, hidden behind it`);
    case "dropped":
      return plain(`${name}, dropped`);
    case "ending":
      return { text: `${name}, an ending`, faint: true };
    case "own_separator":
      return undefined;
  }
}

function plain(text: string): Phrase {
  return { text, faint: false };
}

function foldedPhrases(steps: readonly Step[]): Phrase[] {
  const groups = new Map<string, Step[]>();
  for (const step of steps) {
    const told = step.foldings.flatMap((folding) => FOLDED[folding] ?? []).join(", ");
    if (step.kind !== "same" || told === "" || step.written === "") continue;
    const group = groups.get(told);
    if (group === undefined) groups.set(told, [step]);
    else group.push(step);
  }
  return [...groups].map(([told, group]) => {
    const written = group.map((step) => shownText(step.written)).join(" ");
    const own = group.map((step) => shownText(step.own)).join(" ");
    return { text: `${written} -> ${own}, ${told}`, faint: true };
  });
}

function alike({ foldings, written }: Step): string {
  if (foldings.includes("traditional")) return "traditional for simplified";
  if (foldings.includes("sign_for_letter")) return "a sign that stands for a letter";
  if (foldings.includes("look_alike")) return "looks the same";
  if (foldings.includes("faint_look_alike")) return "looks much the same";
  if (/^\d$/.test(written)) return "a digit that stands for a letter";
  return "looks like it";
}
