/** Forms that the text engine tells apart; the names are those of the screening interface. */
export type SignForm =
  | "exact"
  | "folded"
  | "alias"
  | "embedded"
  | "confusable"
  | "leet"
  | "separated"
  | "repeated"
  | "typo"
  | "masked"
  | "transliterated"
  | "initial"
  | "combined";

/** Forms that an honest writer does not choose by accident. */
export type Disguise =
  | "confusable"
  | "leet"
  | "separated"
  | "repeated"
  | "typo"
  | "masked"
  | "transliterated";

/** Two disguises at once are `combined`; folding and aliases never make a form combined. */
export function formOf(
  disguises: readonly Disguise[],
  plain: "exact" | "folded" | "alias",
): SignForm {
  if (disguises.length === 0) return plain;
  return disguises.length === 1 ? (disguises[0] as Disguise) : "combined";
}

const PLAIN: ReadonlySet<SignForm> = new Set(["exact", "folded", "alias"]);

/** Whether the sign is written as it is registered, give or take what any honest writer does. */
export function isPlain(form: SignForm): boolean {
  return PLAIN.has(form);
}
