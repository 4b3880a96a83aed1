import { Gap } from "../skeleton/gap.js";
import { byLength } from "./by-length.js";
import type { Reading } from "./reading.js";

/** How sure one may be that a sign was cut apart on purpose, and not that words happen to meet. */
export function separated(reading: Reading): number {
  if (reading.unspaced) return hanziApart(reading);
  if (reading.longestPiece === 1) return spelledOut(reading);
  return inPieces(reading);
}

/** Hanzi cut apart by dots and signs, by spaces, by commas and the like. */
const HANZI_BY_SIGN = [0, 0, 0.75, 0.92, 0.97];
const HANZI_BY_SPACE = [0, 0, 0.5, 0.85, 0.95];
const HANZI_BY_BREAK = [0, 0, 0.1, 0.3, 0.5];
const HANZI_EVENLY_BY_BREAK = [0, 0, 0.34, 0.83, 0.87];

function hanziApart({ evidence: { cutGaps, length }, longestPiece }: Reading): number {
  const strongest = Math.max(...cutGaps);
  if (strongest >= Gap.Break) {
    const evenly = longestPiece === 1 && cutGaps.every((gap) => gap === strongest);
    return byLength(evenly ? HANZI_EVENLY_BY_BREAK : HANZI_BY_BREAK, length);
  }
  return byLength(cutGaps.includes(Gap.Space) ? HANZI_BY_SPACE : HANZI_BY_SIGN, length);
}

const SPELLED_OUT = [0, 0, 0.15, 0.45, 0.95, 0.98];
/** A common word in spaced letters is decoration as often as not; its letters are read as the word all the same. */
const DECORATED = [0, 0, 0.1, 0.3, 0.6, 0.8];

/** n i k e, N.I.K.E: every letter for itself. */
function spelledOut({ evidence: { cutGaps, length }, inList, commonWord }: Reading): number {
  if (inList) return length <= 4 ? 0.15 : 0.7;
  if (commonWord && cutGaps.every((gap) => gap === Gap.Space)) return byLength(DECORATED, length);
  const even = cutGaps.every((gap) => gap === cutGaps[0]);
  return byLength(SPELLED_OUT, length) * (cutGaps.includes(Gap.Break) && !even ? 0.7 : 1);
}

const IN_PIECES = [0, 0, 0.1, 0.3, 0.7, 0.8, 0.88];
/** The same where all pieces are words that some list knows, though not every one is common. */
const IN_KNOWN_PIECES = [0, 0, 0.1, 0.15, 0.3, 0.55, 0.6];

/** ni-ke, adi das: what matters is whether the pieces are words that anybody writes. */
function inPieces({ evidence, pieces, knownPieces, commonPieces }: Reading): number {
  if (evidence.digitBefore) return 0.1;
  const spaced = evidence.cutGaps.every((gap) => gap === Gap.Space);
  let confidence = byLength(IN_PIECES, evidence.length);
  // A comma with nothing beside it separates no clauses: Sunt,ory.
  if (evidence.cutGaps.includes(Gap.Break)) confidence *= evidence.tight ? 0.75 : 0.4;
  if (knownPieces === pieces) {
    const glued = evidence.tight && !spaced && commonPieces < pieces;
    return Math.min(confidence, glued ? byLength(IN_KNOWN_PIECES, evidence.length) : 0.25);
  }
  if (knownPieces > 0) confidence *= spaced ? 0.65 : 0.85;
  return spaced && evidence.length < 6 ? Math.min(confidence, 0.45) : confidence;
}
