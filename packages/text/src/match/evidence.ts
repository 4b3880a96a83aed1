/** What the comparison of a sign with the symbols of a text brought to light: counts, unless said otherwise. */
export interface Evidence {
  /** Symbols of the sign. */
  length: number;
  /** First symbol of the text, and the one after the last. */
  from: number;
  to: number;
  /** Letters of another script drawn like the mark's, and such as are faintly alike. */
  otherScript: number;
  faint: number;
  /** Hanzi, kana, Thai and the like among these. */
  drawn: number;
  /** Latin letters for one another: I for l, rn for m. */
  latinTwin: number;
  /** A capital I stands among small letters where the sign has an l. */
  casedTwin: boolean;
  latinFaint: number;
  digraph: number;
  /** Digits for letters or the other way round, and signs such as @ for letters. */
  leetDigit: number;
  /** Letters among these, for digits of the sign: nobody hides a name by writing it in letters. */
  spelledDigit: number;
  leetSign: number;
  /** The symbol compared last is a digit for a letter or the other way round. */
  digitSeen: boolean;
  /** The leet digit is the word's last or first character, and no other stands inside. */
  leetAtEdge: boolean;
  /** Letters written once more than the mark has them. */
  repeated: number;
  traditional: number;
  /** Offsets in the sign before which a separator stands that is not the mark's own. */
  cuts: number[];
  /** `Gap` of each cut. */
  cutGaps: number[];
  /** Each cut is a single sign with nothing beside it. */
  tight: boolean;
  /** Own separators of the mark that the text leaves out. */
  joined: number;
  /** Own separators that became something stronger: a comma, a new line. */
  broken: number;
  /** `'s` or a plural s stands behind. */
  plural: boolean;
  digitBefore: boolean;
  digitAfter: boolean;
}

export function noEvidence(): Evidence {
  return {
    length: 0,
    from: 0,
    to: 0,
    otherScript: 0,
    faint: 0,
    drawn: 0,
    latinTwin: 0,
    casedTwin: false,
    latinFaint: 0,
    digraph: 0,
    leetDigit: 0,
    spelledDigit: 0,
    leetSign: 0,
    digitSeen: false,
    leetAtEdge: false,
    repeated: 0,
    traditional: 0,
    cuts: [],
    cutGaps: [],
    tight: true,
    joined: 0,
    broken: 0,
    plural: false,
    digitBefore: false,
    digitAfter: false,
  };
}

/** Makes evidence ready for the next candidate: there are too many for an object each. */
export function clearEvidence(e: Evidence, length: number, from: number): void {
  e.length = length;
  e.from = from;
  e.to = from;
  e.otherScript = 0;
  e.faint = 0;
  e.drawn = 0;
  e.latinTwin = 0;
  e.casedTwin = false;
  e.latinFaint = 0;
  e.digraph = 0;
  e.leetDigit = 0;
  e.spelledDigit = 0;
  e.leetSign = 0;
  e.digitSeen = false;
  e.leetAtEdge = false;
  e.repeated = 0;
  e.traditional = 0;
  if (e.cuts.length > 0) {
    e.cuts.length = 0;
    e.cutGaps.length = 0;
  }
  e.tight = true;
  e.joined = 0;
  e.broken = 0;
  e.plural = false;
  e.digitBefore = false;
  e.digitAfter = false;
}
