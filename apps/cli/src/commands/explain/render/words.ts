import type { ReadSign } from "@touchstone/screening";

type Form = ReadSign["match"]["form"];

/** From here on a reading is firm (screening interface, `confidence`). */
export const FIRM = 0.5;

/** What each form says of how a sign is written. */
export const FORM_SAYS: Readonly<Record<Form, string>> = {
  exact: "written as registered",
  folded: "only case, width, accents, spacing or invisible characters differ",
  alias: "a registered alias, written plainly",
  embedded: "run together with other words",
  initial: "the beginning only",
  confusable: "letters that look alike",
  leet: "digits or signs for letters",
  separated: "letters set apart",
  repeated: "letters written more than once",
  typo: "one slip of a letter",
  masked: "letters hidden",
  transliterated: "other characters for the same word",
  combined: "several disguises",
};

export const USE_SAYS = {
  offer: "the goods are offered as the brand's",
  compatible: "the goods fit the brand's",
  reference: "compared with it, or about it",
  ordinary_word: "the letters stand for something else",
  uncertain: "a careful reader could not say",
} as const;

export const RECOMMENDATION_SAYS = {
  clear: "clear: nothing to ask",
  ask_brand: "ask the brand",
  remove: "remove: the policy lets a rule act",
} as const;

export function percent(share: number): string {
  const hundredth = share * 100;
  if (hundredth >= 1 || hundredth === 0) return `${Math.round(hundredth)} %`;
  return hundredth < 0.05 ? "<0.1 %" : `${hundredth.toFixed(1)} %`;
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
