import type { SeededRandom } from "../random.js";

/** A sign with what a way of writing puts directly around it (best·nike·shop). */
export interface Framed {
  readonly before: string;
  readonly sign: string;
  readonly after: string;
}

/** Writes a name in one way; undefined where that way leaves the name as it is, or does not fit it. */
export type Way = (name: string, random: SeededRandom) => string | Framed | undefined;

/** A class of disguises. */
export interface Operator {
  readonly name: string;
  /** Which names it is for. */
  readonly script: "latin" | "hanzi" | "either";
  /** Letters, digits and hanzi that a name must have: shorter ones would not be recognised by a person. */
  readonly least: number;
  /** By name: an alphabet, a separator, a kind of slip. */
  readonly ways: Readonly<Record<string, Way>>;
  /**
   * Whether the ways are a list that an engine could have learnt by heart (alphabets, separators). Then a way
   * is used in one half of the rows only.
   */
  readonly waysAreAList: boolean;
}
