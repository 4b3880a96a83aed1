import { isPlain } from "../match/form.js";
import type { ReadsAs } from "./align-steps.js";
import { createProbe } from "./probe.js";

/** Letters around the one asked about: they make no word, and are mistaken for nothing. */
const BEFORE = "kvrm";
const AFTER = "tkrm";
const MOST_ASKED = 200;

/** Asks the engine whether a character can be read as a letter, in a word where nothing else differs. */
export function createReadsAs(): ReadsAs {
  const known = new Map<string, boolean>();
  return (written, own) => {
    const key = `${written}\0${own}`;
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    if (known.size >= MOST_ASKED) return false;
    const probe = createProbe([{ mark: 0, text: `${BEFORE}${own}${AFTER}`, alias: false }]);
    const match = probe(`${BEFORE}${written}${AFTER}`);
    const reads =
      match !== undefined && (isPlain(match.form) || /^(?:confusable|leet)$/.test(match.form));
    known.set(key, reads);
    return reads;
  };
}
