import { EVIDENCE_RULES } from "./evidence-rules.js";

/** The words of a text, compared without case, width or accents. */
function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a product's name says more than the brand's: a name of nothing else would cover every listing. */
export function namesProduct(phrase: string, brandName: string): boolean {
  const brand = new Set(wordsOf(brandName));
  return wordsOf(phrase).some(
    (word) =>
      !brand.has(word) && (word.length >= EVIDENCE_RULES.shortestWord || isIdeographs(word)),
  );
}

/** Whether every word of a product's name stands in a title. */
export function standsIn(phrase: string, title: string): boolean {
  const there = wordsOf(title);
  const whole = there.join("");
  const wanted = wordsOf(phrase);
  // Chinese is written without spaces: its words are looked for within what stands together.
  return (
    wanted.length > 0 &&
    wanted.every((word) => there.includes(word) || (isIdeographs(word) && whole.includes(word)))
  );
}

function isIdeographs(word: string): boolean {
  return /^\p{Script=Han}{2,}$/u.test(word);
}
