import { CE_PRODUCT_GROUPS } from "./ce-product-groups.js";

export type CeCategoryHint = "needs_ce" | "must_not_bear_ce" | "unknown";

/** Marks that may stand between the parts of a word. */
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Whether products that are called so usually have to bear the CE marking, or must not bear it (Regulation (EC)
 * No 765/2008, Article 30 (2): only on products whose law provides for it). A hint from words alone: where
 * words of both kinds stand ("lamp in the shape of a book") it is that the marking is needed, as one act is
 * enough.
 *
 * @param words a category path, a title, or both; English, German, French, Spanish, Italian or Chinese
 */
export function ceCategoryHint(words: string): CeCategoryHint {
  const text = words.normalize("NFKC").toLowerCase();
  const tokens = text.match(WORD) ?? [];
  // Every word has a space before and after it, so that a phrase is found by its letters.
  const spaced = ` ${tokens.join(" ")} `;
  const hints = new Set(
    MATCHERS.filter(({ begins, holds }) => begins.test(spaced) || holds.test(text)).map(
      ({ hint }) => hint,
    ),
  );
  if (hints.has("needs_ce")) return "needs_ce";
  return hints.has("must_not_bear_ce") ? "must_not_bear_ce" : "unknown";
}

const HAN = /\p{Script=Han}/u;
const NEVER = "(?!)";

const MATCHERS = CE_PRODUCT_GROUPS.map(({ hint, words }) => {
  const list = words.split(" ");
  const whole = list.filter((word) => !HAN.test(word));
  const han = list.filter((word) => HAN.test(word));
  return {
    hint,
    begins: new RegExp(whole.map(phrase).join("|") || NEVER, "u"),
    holds: new RegExp(han.join("|") || NEVER, "u"),
  };
});

/** A word as a whole, or as the beginning of one when a hyphen ends it; inner hyphens are spaces. */
function phrase(word: string): string {
  return word.endsWith("-")
    ? ` ${word.slice(0, -1).replaceAll("-", " ")}`
    : ` ${word.replaceAll("-", " ")} `;
}
