import type { SignTable } from "../sign-index/sign-index.js";
import { Gap } from "../skeleton/gap.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";
import { align } from "./align.js";
import { disguisedConfidence, LEAST_CONFIDENCE, plainConfidence } from "./confidence.js";
import type { Evidence } from "./evidence.js";
import { type Disguise, formOf } from "./form.js";
import type { Reading } from "./reading.js";
import { type Standing, standingOf } from "./segment.js";
import type { SignMatch } from "./sign-match.js";
import { asciiWord, type WordKnowledge } from "./word-knowledge.js";

/**
 * Decides whether the symbols `from` to `to`, which have the shape of a sign, are that sign:
 * in which form, and how sure one may be. Gives undefined where they are not.
 */
export function judge(
  text: Skeleton,
  signs: SignTable,
  sign: number,
  from: number,
  to: number,
  knowledge: WordKnowledge,
): SignMatch | undefined {
  const evidence = align(text, signs, sign, from, to);
  if (evidence === undefined) return undefined;
  const disguises = disguisesOf(evidence);
  const unspaced = (text.how[from] & How.Unspaced) !== 0;
  if (unspaced && !standsFree(text, evidence)) return undefined;
  const standing = unspaced ? standingOfPieces(text, evidence, knowledge) : "word";
  if (standing === "across_words") return undefined;

  const reading = read(text, evidence, knowledge);
  const plain = plainConfidence(reading);
  const confidence =
    disguises.length === 0 ? plain : Math.min(plain, disguisedConfidence(reading, disguises));
  if (confidence < LEAST_CONFIDENCE) return undefined;
  // Under a right-to-left override the last symbol stands first in the text.
  const start = Math.min(text.start[from], text.start[evidence.to - 1]);
  const end = Math.max(text.end[from], text.end[evidence.to - 1]);
  const exact = text.text.slice(start, end) === signs.texts[sign];
  const asAlias = signs.alias[sign] === 1;
  return {
    mark: signs.mark[sign],
    sign: signs.texts[sign] as string,
    start,
    end,
    form: formOf(disguises, asAlias ? "alias" : exact ? "exact" : "folded"),
    disguises,
    confidence: round(confidence),
    from,
    to: evidence.to,
    insideWord: standing === "inside_word",
  };
}

function disguisesOf(e: Evidence): Disguise[] {
  const disguises: Disguise[] = [];
  if (e.otherScript + e.faint + e.latinTwin + e.latinFaint + e.digraph > 0)
    disguises.push("confusable");
  if (e.leetDigit + e.leetSign > 0) disguises.push("leet");
  if (e.cuts.length > 0) disguises.push("separated");
  if (e.repeated > 0) disguises.push("repeated");
  if (e.traditional > 0) disguises.push("transliterated");
  return disguises;
}

/** How hanzi stand among their neighbours; of a sign that is cut up, its outer pieces. */
function standingOfPieces(text: Skeleton, e: Evidence, { words }: WordKnowledge): Standing {
  if (e.cuts.length === 0) return standingOf(text, e.from, e.to, words);
  let first = e.from + 1;
  while (first < e.to && text.gap[first] <= Gap.Script) first++;
  let last = e.to - 1;
  while (last > e.from && text.gap[last] <= Gap.Script) last--;
  const free =
    standingOf(text, e.from, first, words) === "word" &&
    standingOf(text, last, e.to, words) === "word";
  return free ? "word" : "across_words";
}

/** A single hanzi is a mark only where nothing else is written beside it. */
function standsFree(text: Skeleton, e: Evidence): boolean {
  if (e.length > 1) return true;
  return text.gap[e.from] >= Gap.Script && text.gap[e.to] >= Gap.Script;
}

function read(text: Skeleton, evidence: Evidence, knowledge: WordKnowledge): Reading {
  const pieces = piecesOf(text, evidence, knowledge);
  const letters = evidence.length - evidence.leetDigit;
  const allOtherScript =
    evidence.otherScript + evidence.faint > 0 && evidence.otherScript + evidence.faint >= letters;
  return {
    evidence,
    knownWord: knowledge.isInsideKnownWord(text, evidence.from, evidence.to),
    nativeScript: allOtherScript && text.foreign > evidence.otherScript + evidence.faint + 1,
    allOtherScript,
    unspaced: (text.how[evidence.from] & How.Unspaced) !== 0,
    ...pieces,
    inList: evidence.cuts.length > 0 && pieces.longestPiece === 1 && inList(text, evidence),
  };
}

function piecesOf(
  text: Skeleton,
  e: Evidence,
  knowledge: WordKnowledge,
): Pick<Reading, "pieces" | "knownPieces" | "longestPiece" | "digitPiece" | "commonWord"> {
  let pieces = 0;
  let knownPieces = 0;
  let longestPiece = 0;
  let from = e.from;
  let digitPiece = false;
  if (e.cuts.length === 0) {
    return { pieces: 1, knownPieces: 0, longestPiece: e.length, digitPiece, commonWord: false };
  }
  for (let at = e.from + 1; at <= e.to; at++) {
    if (at < e.to && text.gap[at] < Gap.Apostrophe && text.gap[at] !== Gap.Script) continue;
    pieces++;
    longestPiece = Math.max(longestPiece, at - from);
    if (at - from === 1 && text.how[from] & How.Digit) digitPiece = true;
    if (knowledge.isWord(text, from, at)) knownPieces++;
    from = at;
  }
  // Digits between single letters are leet (n 1 k e); beside whole pieces they are amounts.
  const commonWord = knowledge.words.english(asciiWord(text, e.from, e.to) ?? "") === 2;
  return {
    pieces,
    knownPieces,
    longestPiece,
    digitPiece: digitPiece && (longestPiece > 1 || e.length <= 4),
    commonWord,
  };
}

function inList(text: Skeleton, e: Evidence): boolean {
  return isSingleLetter(text, e.from - 1) || isSingleLetter(text, e.to);
}

function isSingleLetter(text: Skeleton, at: number): boolean {
  if (at < 0 || at >= text.length || (text.how[at] & How.Unspaced) !== 0) return false;
  return text.gap[at] >= Gap.Joint && text.gap[at + 1] >= Gap.Joint;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
