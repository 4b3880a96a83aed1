import type { CharacterTable } from "../tables/characters.js";

/** A sign that stands for a letter: p@nts, $upreme. Digits are none: they are symbols anyway. */
export interface LeetSign {
  /** Code unit of the letter it stands for. */
  readonly letter: number;
  /** Only between two letters (n!ke), or in a row of such signs; as often it separates. */
  readonly between: boolean;
  /** No letter before an amount. */
  readonly currency: boolean;
  /** It joins the words of many a mark (H&M): no letter in a sign as it is registered. */
  readonly joint: boolean;
}

const BESIDE_A_LETTER = /[@＠﹫©§†‡]/u;
const CURRENCY = /\p{Sc}/u;
const BETWEEN_LETTERS = /[!！﹗¡|｜￨¦+＋﹢×®°&＆]|(?![<＜﹤])\p{Sm}/u;
const JOINT = /[&＆]/u;

/** The signs of the character table that count; brackets, crosses and circles separate or mask instead. */
export function leetSigns({ leet }: CharacterTable): ReadonlyMap<number, LeetSign> {
  const signs = new Map<number, LeetSign>();
  for (const [code, [letter]] of leet) {
    const character = String.fromCodePoint(code);
    const between = BETWEEN_LETTERS.test(character);
    const currency = CURRENCY.test(character);
    if (letter === undefined || !(between || currency || BESIDE_A_LETTER.test(character))) continue;
    signs.set(code, { letter, between, currency, joint: JOINT.test(character) });
  }
  return signs;
}
