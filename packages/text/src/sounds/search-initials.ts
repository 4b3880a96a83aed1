import { undisguisedMatch } from "../match/match-of.js";
import type { SignMatch } from "../match/sign-match.js";
import type { SignTable } from "../sign-index/sign-index.js";
import { Gap } from "../skeleton/gap.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";
import { FIRST_HANZI, isHanzi, loadSyllables, READINGS } from "../tables/syllables.js";
import type { KnownWords } from "../tables/words.js";
import { createDivider } from "./divide.js";
import { signsBeginningWith } from "./same-beginning.js";

/** Finds marks that are only hinted at: 香～, ch*, G家, D迪. A hint is never more than a suspicion. */
export type InitialSearch = (text: Skeleton) => SignMatch[];

/** Marks looked at; how many of them make a hint worthless is weighed over all layers of the index. */
const MARK_LIMIT = 16;
/** Weighed later. */
const UNWEIGHED = 0;
const MOST_LETTERS = 2;
const MATCH_LIMIT = 40;

/** "The house of" and "the brand". */
const HOME = "家".charCodeAt(0);
const BRAND = "牌".charCodeAt(0);
/** What is said with a tilde behind it for the tone: 亲～. */
const INTERJECTIONS: ReadonlySet<number> = new Set(
  Array.from("亲哦啊呀呢吧吗的了啦嘛哈喔噢耶嘿咯哟", (hanzi) => hanzi.charCodeAt(0)),
);

export function createInitialSearch(signs: SignTable, words: KnownWords): InitialSearch {
  const divide = createDivider(words);
  const { names, readings } = loadSyllables();

  return (text) => {
    const matches: SignMatch[] = [];
    for (let to = 1; to <= text.length && matches.length < MATCH_LIMIT; to++) {
      if (isSpokenLetter(text, to)) suggest(text, to, to + 1, LETTER_BEFORE, matches);
      const house = isHouse(text, to);
      const behind = house ? text.end[to] - text.end[to - 1] : maskUnits(text, to);
      if (behind === 0) continue;
      const from = hintBegin(text, to);
      if (from >= to || (isHanzi(text.fine[from]) && !standsAlone(text, from, house))) continue;
      suggest(text, from, to, { before: 0, behind }, matches);
    }
    return matches;
  };

  function suggest(
    text: Skeleton,
    from: number,
    to: number,
    units: { readonly before: number; readonly behind: number },
    matches: SignMatch[],
  ): void {
    const fitting = signsBeginningWith(signs, text, from, to, MARK_LIMIT);
    for (const sign of fitting) {
      const spot = { sign, from, to, confidence: UNWEIGHED, insideWord: false, ...units };
      const match = undisguisedMatch(text, signs, "initial", spot);
      if (match !== undefined) matches.push(match);
    }
  }

  /** Whether a letter stands before a hanzi whose reading begins with it, and which is no part of a word: D迪. */
  function isSpokenLetter(text: Skeleton, at: number): boolean {
    const { fine, gap, length } = text;
    if (at >= length || gap[at] !== Gap.Script || gap[at - 1] < Gap.Script) return false;
    if (!isHanzi(fine[at]) || !isPlainLetter(text, at - 1)) return false;
    const reading = names[readings[(fine[at] - FIRST_HANZI) * READINGS]] as string;
    return reading.charCodeAt(0) === fine[at - 1] && standsAlone(text, at, false);
  }

  /** Whether a hanzi is no part of a word, nor the 家 behind it. */
  function standsAlone(text: Skeleton, at: number, house: boolean): boolean {
    if (INTERJECTIONS.has(text.fine[at])) return false;
    if (house && text.gap[at] === Gap.None) return false;
    const { from, wordFrom, wordTo } = divide(text, at, house ? at + 2 : at + 1);
    if (wordFrom[at - from] !== at || wordTo[at - from] !== at + 1) return false;
    return !house || wordTo[at + 1 - from] === at + 2;
  }
}

/** Where a hint begins that ends before a symbol: at one hanzi, or at one or two letters; or at `to` where there is none. */
function hintBegin(text: Skeleton, to: number): number {
  if (isHanzi(text.fine[to - 1])) return to - 1;
  for (let from = to - 1; from >= Math.max(0, to - MOST_LETTERS); from--) {
    if (!isPlainLetter(text, from)) return to;
    if (text.gap[from] >= Gap.Script) return from;
    if (text.gap[from] > Gap.Case) return to;
  }
  return to;
}

const LETTER_BEFORE = { before: 1, behind: 0 } as const;
const LONGEST_MASK = 6;
/** What stands for the rest of a name; bullets and squares are ornaments here. */
const MASKS: ReadonlySet<number> = new Set(Array.from("*＊～~…", (mask) => mask.charCodeAt(0)));

/** Code units of masks directly behind a symbol; 0 where letters follow that would show what is masked. */
function maskUnits({ text, start, end, gap, fine, length }: Skeleton, to: number): number {
  if (gap[to] < Gap.Joint) return 0;
  const from = end[to - 1];
  const limit = Math.min(to < length ? start[to] : text.length, from + LONGEST_MASK);
  let at = from;
  while (at < limit && MASKS.has(text.charCodeAt(at))) at++;
  const lettersFollow = to < length && at === start[to] && !isHanzi(fine[to]);
  return lettersFollow ? 0 : at - from;
}

function isHouse({ fine, gap, length }: Skeleton, to: number): boolean {
  return to < length && (fine[to] === HOME || fine[to] === BRAND) && gap[to] <= Gap.Space;
}

const MISTAKABLE = How.Leet | How.Look | How.FaintLook;

function isPlainLetter({ fine, how }: Skeleton, at: number): boolean {
  return fine[at] >= 97 && fine[at] <= 122 && (how[at] & MISTAKABLE) === 0;
}
