/** A sign as it is in the input file. */
export interface InputSign {
  readonly mark: number;
  readonly text: string;
  readonly alias: boolean;
}

/** Looks through a title; gives the number of matches. */
export type Scan = (title: string) => number;

/** Something that finds signs in titles: what is built before the first title is not counted as scanning. */
export type Contender = (signs: readonly InputSign[]) => Scan;

/** Different signs in lower case, for those who compare letters. */
export function lowerCased(signs: readonly InputSign[]): string[] {
  return [...new Set(signs.map(({ text }) => text.toLowerCase()))];
}
