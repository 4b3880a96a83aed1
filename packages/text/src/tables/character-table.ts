export const CharacterKind = {
  Letter: 0,
  Digit: 1,
  Hanzi: 2,
  Separator: 3,
  Invisible: 4,
  Symbol: 5,
} as const;

export type CharacterKind = (typeof CharacterKind)[keyof typeof CharacterKind];

/** Bits of `evidence`: in which ways the folded symbol differs from the character as written. */
export const FoldEvidence = { Case: 1, Width: 2, Accent: 4, Styled: 8, Traditional: 16 } as const;

/** How closely a character of another script is drawn like its `look`. */
export const LookStrength = { None: 0, Weak: 1, Strong: 2 } as const;

export type LookStrength = (typeof LookStrength)[keyof typeof LookStrength];

/** Code points below this have a row of their own; `kindBeyond` answers for the rest. */
export const TABLE_SIZE = 0x20000;

/** What every character is and folds to. All arrays are indexed by code point and TABLE_SIZE long. */
export interface CharacterTable {
  readonly kind: Uint8Array;
  /**
   * Code unit of the folded letter, digit or hanzi; one of private use stands in where that takes two.
   * Of other kinds the unit itself (0 where that takes two).
   */
  readonly fine: Uint16Array;
  readonly evidence: Uint8Array;
  /** ASCII letter or digit that a character of another script is drawn like; 0 for none. */
  readonly look: Uint16Array;
  readonly lookStrength: Uint8Array;
  readonly script: Uint8Array;
  readonly isUpper: Uint8Array;
  /** Characters that fold to several symbols, such as ß, ㎏ and ⑩. Their `fine` is the first of these. */
  readonly expansions: ReadonlyMap<number, readonly number[]>;
  /** Characters that stand for letters in leetspeak, the likeliest letter first. */
  readonly leet: ReadonlyMap<number, readonly number[]>;
}
