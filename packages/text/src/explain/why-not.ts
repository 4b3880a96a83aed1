import type { SignMatch } from "../match/sign-match.js";
import { type WordKnowledge, wordKnowledge } from "../match/word-knowledge.js";
import type { Sign } from "../sign-index/sign.js";
import { createEncoder, type Encoder } from "../skeleton/encode.js";
import type { Skeleton } from "../skeleton/skeleton.js";
import { type Against, againstOf } from "./against.js";
import { repairsOf } from "./change.js";
import { COST } from "./costs.js";
import { endOfMasks } from "./masks-behind.js";
import { nearestPiece } from "./nearest-piece.js";
import { onlySwitchedOff } from "./only-switched-off.js";
import { type Piece, pieceOf, surroundingsOf } from "./piece.js";
import { createProbe, type Probe } from "./probe.js";
import { createReader, type Reader } from "./read-match.js";
import { type Counterfactual, searchChanges } from "./search-changes.js";
import { isDifference } from "./step.js";

/** Why a mark was not found in a text, or not firmly. */
export type WhyNot =
  /** Its signs have no letter, digit or hanzi; or the text has none. */
  | { readonly outcome: "nothing_to_compare" }
  | { readonly outcome: "firm"; readonly match: SignMatch }
  /** Nothing in the text resembles it; the nearest piece is given all the same. */
  | ({ readonly outcome: "nothing_alike" } & Nearest)
  | ({
      readonly outcome: "weak" | "not_found";
      readonly match?: SignMatch;
      readonly against: readonly Against[];
      readonly counterfactuals: readonly Counterfactual[];
    } & Nearest);

export interface Nearest {
  readonly sign: string;
  readonly piece: Piece;
  readonly differences: number;
  /** The text was too long to be searched to its end; so many code units were. */
  readonly searchedTo?: number;
}

/** From here on a reading is firm (screening interface, `confidence`). */
const FIRM = 0.5;
/** From this share of its letters on a piece resembles a sign no longer. */
const UNLIKE = 0.5;
/** Symbols of text times letters of signs that are compared at the most: a fraction of a second. */
const CELL_LIMIT = 50_000_000;
/** Of a longer text only what stands around the piece is tried again and again. */
const LONG_TEXT = 800;
const AROUND = 250;

/** Makes a function that says of one mark why a text does not hold it. Only the engine itself is asked. */
export function createWhyNot(): (signs: readonly Sign[], text: string) => WhyNot {
  const tools: Tools = {
    encode: createEncoder(),
    encodeSign: createEncoder(),
    reader: createReader(),
    knowledge: wordKnowledge(),
  };
  return (signs, text) => {
    const probe = createProbe(signs);
    const match = probe(text);
    if (match !== undefined && match.confidence >= FIRM) return { outcome: "firm", match };
    const off = onlySwitchedOff(signs, text, match === undefined ? 0 : FIRM);
    const near = findNearest(tools, signs, text, off?.match ?? match);
    if (near === undefined) return { outcome: "nothing_to_compare" };
    const { nearest, sign, unlike } = near;
    if (unlike) return { outcome: "nothing_alike", ...nearest };
    if (off !== undefined) return { ...stoodAgainst(match, [off], []), ...nearest };
    return { ...explain(tools, { sign, text, nearest, match, probe }), ...nearest };
  };
}

interface Tools {
  readonly encode: Encoder;
  readonly encodeSign: Encoder;
  readonly reader: Reader;
  readonly knowledge: WordKnowledge;
}

interface Found {
  readonly sign: Sign;
  readonly nearest: Nearest;
  readonly unlike: boolean;
}

function findNearest(
  { encode, encodeSign, reader }: Tools,
  signs: readonly Sign[],
  text: string,
  match: SignMatch | undefined,
): Found | undefined {
  const skeleton = encode(text);
  if (match !== undefined) {
    // Of a sign there may be several spellings: with its ampersand, or with "and".
    const own = signs.find(({ text: registered }) => registered === match.sign) ?? signs[0];
    const sign = { mark: match.mark, alias: false, off: own?.off, text: match.sign };
    const steps = reader.read(skeleton, match.from, match.to, sign.text, match.end);
    const piece = pieceOf(skeleton, match.from, match.to, steps, match.end);
    return { sign, unlike: false, nearest: nearestOf(sign, piece) };
  }
  const letters = signs.reduce((sum, { text: own }) => sum + own.length, 0);
  const limit = Math.max(1, Math.floor(CELL_LIMIT / Math.max(1, letters)));
  let best: { sign: Sign; from: number; to: number; share: number } | undefined;
  for (const candidate of signs) {
    const own = encodeSign(candidate.text);
    const near = nearestPiece(skeleton, own, limit);
    if (near === undefined) continue;
    const share = near.cost / (own.length * COST.missing);
    if (best === undefined || share < best.share) best = { sign: candidate, ...near, share };
  }
  if (best === undefined) return undefined;
  const { sign, from, to, share } = best;
  const end = endOfMasks(skeleton, to - 1);
  const piece = pieceOf(skeleton, from, to, reader.read(skeleton, from, to, sign.text, end), end);
  const cut = limit < skeleton.length ? { searchedTo: skeleton.end[limit - 1] as number } : {};
  return { sign, unlike: share >= UNLIKE, nearest: { ...nearestOf(sign, piece), ...cut } };
}

function nearestOf(sign: Sign, piece: Piece): Nearest {
  return { sign: sign.text, piece, differences: piece.steps.filter(isDifference).length };
}

interface Question {
  readonly sign: Sign;
  readonly text: string;
  readonly nearest: Nearest;
  readonly match: SignMatch | undefined;
  readonly probe: Probe;
}

type Explained = Extract<WhyNot, { outcome: "weak" | "not_found" }>;
type Explanation = Pick<Explained, "outcome" | "match" | "against" | "counterfactuals">;

function explain(tools: Tools, { sign, text, nearest, match, probe }: Question): Explanation {
  const goal = match === undefined ? 0 : FIRM;
  const stage = stageOf(text, nearest.piece, match, probe);
  const skeleton = tools.encode(stage.text);
  const piece = stage.offset === 0 ? nearest.piece : moved(nearest.piece, stage, skeleton);
  const changes = [...repairsOf(piece.steps), ...surroundingsOf(piece, stage.text.length)];
  const counterfactuals = searchChanges(stage.text, changes, probe, goal);
  const against = againstOf({
    sign,
    text: skeleton,
    piece,
    goal,
    knowledge: tools.knowledge,
    counterfactuals,
    differences: nearest.differences,
  });
  return stoodAgainst(match, against, counterfactuals);
}

function stoodAgainst(
  match: SignMatch | undefined,
  against: readonly Against[],
  counterfactuals: readonly Counterfactual[],
): Explanation {
  const outcome = match === undefined ? "not_found" : "weak";
  return { outcome, ...(match && { match }), against, counterfactuals };
}

interface Stage {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly offset: number;
}

/** The text around a piece, if the engine says the same of it as of the whole. */
function stageOf(text: string, piece: Piece, match: SignMatch | undefined, probe: Probe): Stage {
  const whole = { text, offset: 0 };
  if (text.length <= LONG_TEXT) return whole;
  const from = text.lastIndexOf(" ", Math.max(0, piece.word.start - AROUND)) + 1;
  const space = text.indexOf(" ", piece.word.end + AROUND);
  const around = text.slice(from, space < 0 ? text.length : space);
  return probe(around)?.confidence === match?.confidence ? { text: around, offset: from } : whole;
}

function moved(piece: Piece, { offset }: Stage, skeleton: Skeleton): Piece {
  const move = <T extends { readonly start: number; readonly end: number }>(it: T): T => ({
    ...it,
    start: it.start - offset,
    end: it.end - offset,
  });
  let from = 0;
  while (from < skeleton.length && (skeleton.start[from] as number) < piece.start - offset) from++;
  return {
    ...move(piece),
    from,
    to: from + piece.to - piece.from,
    steps: piece.steps.map(move),
    word: move(piece.word),
  };
}
