/** Forms that an honest writer does not choose by accident. The names are those of the screening interface. */
const DISGUISES = [
  "confusable",
  "leet",
  "separated",
  "repeated",
  "typo",
  "masked",
  "transliterated",
] as const;

export type Disguise = (typeof DISGUISES)[number];

/** Ways of writing that can be switched off for a sign; the others are never. */
export const OPERATORS = [...DISGUISES, "embedded", "initial"] as const;

export type Operator = (typeof OPERATORS)[number];

/** Forms that the text engine tells apart. */
export type SignForm = "exact" | "folded" | "alias" | "combined" | Operator;

/** A set of disguises as bits, in their order. */
export const DisguiseBit = {
  confusable: 1,
  leet: 2,
  separated: 4,
  repeated: 8,
  typo: 16,
  masked: 32,
  transliterated: 64,
} as const;

/** The bit of each operator in `SignTable.flags`. */
export function operatorBit(operator: Operator): number {
  return 1 << OPERATORS.indexOf(operator);
}

const LISTS: readonly (readonly Disguise[])[] = Array.from({ length: 128 }, (_, bits) =>
  DISGUISES.filter((_disguise, k) => (bits & (1 << k)) !== 0),
);

/** The disguises of a set. */
export function disguisesIn(bits: number): readonly Disguise[] {
  return LISTS[bits] as readonly Disguise[];
}

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
