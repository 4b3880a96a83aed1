import type { SignTable } from "../sign-index/sign-index.js";
import { Gap } from "../skeleton/gap.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";
import { align, isDrawing } from "./align.js";
import { disguisedConfidence, LEAST_CONFIDENCE, plainConfidence } from "./confidence.js";
import { type Evidence, noEvidence } from "./evidence.js";
import { DisguiseBit, disguisesIn } from "./form.js";
import { disguisedMatch, plainMatch } from "./match-of.js";
import type { Reading } from "./reading.js";
import type { Segmenter, Standing } from "./segment.js";
import type { SignMatch } from "./sign-match.js";
import type { WordKnowledge } from "./word-knowledge.js";

// Copies: the compiler of V8 knows a module's own constants, but loads imported ones again and again.
const GAP_APOSTROPHE = Gap.Apostrophe;
const GAP_JOINT = Gap.Joint;
const GAP_SCRIPT = Gap.Script;
const HOW_DIGIT = How.Digit;
const HOW_UNSPACED = How.Unspaced;

/**
 * Decides whether the symbols `from` to `to`, which have the shape of a sign, are that sign:
 * in which form, and how sure one may be. Gives undefined where they are not.
 */
export type Judge = (
  text: Skeleton,
  sign: number,
  from: number,
  to: number,
) => SignMatch | undefined;

export function createJudge(
  signs: SignTable,
  knowledge: WordKnowledge,
  segmenter: Segmenter,
): Judge {
  const evidence = noEvidence();
  return (text, sign, from, to) => {
    if (!align(evidence, text, signs, sign, from, to)) return undefined;
    const bits = disguiseBits(evidence);
    if (bits !== 0 && (signs.flags[sign] & bits) !== 0) return undefined;
    if (evidence.drawn > 0 && !areDrawings(text, evidence)) return undefined;
    const unspaced = evidence.drawn === 0 && (text.how[from] & HOW_UNSPACED) !== 0;
    if (unspaced && !standsFree(text, evidence)) return undefined;
    const standing = unspaced ? standingOfPieces(text, evidence, segmenter) : "word";
    if (standing === "across_words") return undefined;

    let confidence: number;
    if (bits === 0) {
      const knownWord = evidence.joined > 0 && knowledge.isInsideKnownWord(text, from, evidence.to);
      confidence = plainConfidence(evidence, knownWord);
    } else {
      const reading = read(text, evidence, knowledge);
      confidence = Math.min(
        plainConfidence(evidence, reading.knownWord),
        disguisedConfidence(reading, disguisesIn(bits)),
      );
    }
    if (confidence < LEAST_CONFIDENCE) return undefined;
    const insideWord = standing === "inside_word";
    const spot = { sign, from, to: evidence.to, confidence, insideWord, before: 0, behind: 0 };
    return bits === 0 ? plainMatch(text, signs, spot) : disguisedMatch(text, signs, bits, spot);
  };
}

function disguiseBits(e: Evidence): number {
  return (
    (e.otherScript + e.faint + e.latinTwin + e.latinFaint + e.digraph > 0
      ? DisguiseBit.confusable
      : 0) |
    (e.leetDigit + e.leetSign > 0 ? DisguiseBit.leet : 0) |
    (e.cuts.length > 0 ? DisguiseBit.separated : 0) |
    (e.repeated > 0 ? DisguiseBit.repeated : 0) |
    (e.traditional > 0 ? DisguiseBit.transliterated : 0)
  );
}

/** How hanzi stand among their neighbours; of a sign that is cut up, its outer pieces. */
function standingOfPieces(text: Skeleton, e: Evidence, standingOf: Segmenter): Standing {
  if (e.cuts.length === 0) return standingOf(text, e.from, e.to);
  let first = e.from + 1;
  while (first < e.to && text.gap[first] <= GAP_SCRIPT) first++;
  let last = e.to - 1;
  while (last > e.from && text.gap[last] <= GAP_SCRIPT) last--;
  const free =
    standingOf(text, e.from, first) === "word" && standingOf(text, last, e.to) === "word";
  return free ? "word" : "across_words";
}

/** Drawn like letters, and in every other sentence besides; kana and Thai letters are so anyway. */
const RUNNING_HANZI: ReadonlySet<number> = new Set(
  Array.from("人山口工千下又三日丁刀几乃之户父弓回长亡巾丫乙冊", (hanzi) => hanzi.charCodeAt(0)),
);

/** Hanzi and bopomofo that hardly anybody writes but for their looks: 卂, 丂, ㄒ. */
function isRareHanzi(fine: number): boolean {
  const isBopomofo = fine >= 0x3105 && fine < 0x3130;
  return isBopomofo || (fine >= 0x4e00 && fine < 0xa000 && !RUNNING_HANZI.has(fine));
}

/**
 * Whether hanzi that are drawn like letters stand for letters. Beside other hanzi they are hanzi; where no
 * Latin letter is left, nothing may be written beside the sign.
 */
function areDrawings(text: Skeleton, e: Evidence): boolean {
  const { gap, how } = text;
  const none = e.drawn === e.length;
  const before = e.from > 0 && gap[e.from] <= GAP_SCRIPT;
  const behind = e.to < text.length && gap[e.to] <= GAP_SCRIPT;
  if (none) return !before && !behind;
  const joins = (a: number, b: number): boolean =>
    !isRareHanzi(text.fine[a]) && isDrawing(how[a]) && (how[b] & HOW_UNSPACED) !== 0;
  return !(before && joins(e.from, e.from - 1)) && !(behind && joins(e.to - 1, e.to));
}

/** A single hanzi is a mark only where nothing else is written beside it. */
function standsFree(text: Skeleton, e: Evidence): boolean {
  if (e.length > 1) return true;
  return text.gap[e.from] >= GAP_SCRIPT && text.gap[e.to] >= GAP_SCRIPT;
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
    unspaced: evidence.drawn === 0 && (text.how[evidence.from] & HOW_UNSPACED) !== 0,
    ...pieces,
    inList: evidence.cuts.length > 0 && pieces.longestPiece === 1 && inList(text, evidence),
  };
}

function onePiece(length: number): ReturnType<typeof piecesOf> {
  return {
    pieces: 1,
    knownPieces: 0,
    commonPieces: 0,
    longestPiece: length,
    digitPiece: false,
    commonWord: false,
  };
}

function piecesOf(
  text: Skeleton,
  e: Evidence,
  knowledge: WordKnowledge,
): Pick<
  Reading,
  "pieces" | "knownPieces" | "commonPieces" | "longestPiece" | "digitPiece" | "commonWord"
> {
  let pieces = 0;
  let knownPieces = 0;
  let commonPieces = 0;
  let longestPiece = 0;
  let from = e.from;
  let digitPiece = false;
  if (e.cuts.length === 0) {
    return onePiece(e.length);
  }
  for (let at = e.from + 1; at <= e.to; at++) {
    if (at < e.to && text.gap[at] < GAP_APOSTROPHE && text.gap[at] !== GAP_SCRIPT) continue;
    pieces++;
    longestPiece = Math.max(longestPiece, at - from);
    if (at - from === 1 && text.how[from] & HOW_DIGIT) digitPiece = true;
    if (knowledge.isWord(text, from, at)) knownPieces++;
    if (knowledge.isCommonWord(text, from, at)) commonPieces++;
    from = at;
  }
  // Digits between single letters are leet (n 1 k e); beside whole pieces they are amounts.
  const commonWord = knowledge.isCommonWord(text, e.from, e.to);
  return {
    pieces,
    knownPieces,
    commonPieces,
    longestPiece,
    digitPiece: digitPiece && (longestPiece > 1 || e.length <= 4),
    commonWord,
  };
}

function inList(text: Skeleton, e: Evidence): boolean {
  return isSingleLetter(text, e.from - 1) || isSingleLetter(text, e.to);
}

function isSingleLetter(text: Skeleton, at: number): boolean {
  if (at < 0 || at >= text.length || (text.how[at] & HOW_UNSPACED) !== 0) return false;
  return text.gap[at] >= GAP_JOINT && text.gap[at + 1] >= GAP_JOINT;
}
