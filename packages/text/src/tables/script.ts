/** Coarse writing systems: enough to see that one token mixes two of them. Styled Latin letters are Latin. */
export const Script = {
  Common: 0,
  Latin: 1,
  Han: 2,
  Cyrillic: 3,
  Greek: 4,
  Armenian: 5,
  Kana: 6,
  Hangul: 7,
  Arabic: 8,
  Hebrew: 9,
  Thai: 10,
  Indic: 11,
  Cherokee: 12,
  Other: 13,
} as const;

export type Script = (typeof Script)[keyof typeof Script];
