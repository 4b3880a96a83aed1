import type { Evidence } from "./evidence.js";

/** What is known of a candidate when its confidence is weighed. */
export interface Reading {
  readonly evidence: Evidence;
  /** The word as it stands is a known one: "all" is not the mark Ali. */
  readonly knownWord: boolean;
  /** Every letter is of another script, and the rest of the text is written in it too. */
  readonly nativeScript: boolean;
  /** Every letter is of another script. */
  readonly allOtherScript: boolean;
  /** Hanzi or another script without spaces. */
  readonly unspaced: boolean;
  /** What lies between the cuts: how many pieces, and how many of them are known words. */
  readonly pieces: number;
  readonly knownPieces: number;
  /** Pieces that are words everybody uses. */
  readonly commonPieces: number;
  readonly longestPiece: number;
  /** A digit stands alone between two cuts: an amount, no letter. */
  readonly digitPiece: boolean;
  /** The letters without the cuts make a common word. */
  readonly commonWord: boolean;
  /** A single letter stands before or behind: part of a list such as S M L XL. */
  readonly inList: boolean;
}
