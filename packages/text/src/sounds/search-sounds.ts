import { DisguiseBit } from "../match/form.js";
import { disguisedMatch } from "../match/match-of.js";
import type { SignMatch } from "../match/sign-match.js";
import type { WordKnowledge } from "../match/word-knowledge.js";
import type { SignTable } from "../sign-index/sign-index.js";
import type { Skeleton } from "../skeleton/skeleton.js";
import { createDivider } from "./divide.js";
import type { SoundIndex } from "./sound-index.js";
import { createSoundJudge } from "./sound-judge.js";
import { cutsIn, type SoundPath } from "./sound-path.js";
import { createSoundWalk } from "./sound-walk.js";
import { createWordReader } from "./written-words.js";

/** Finds signs of hanzi written by their sound: adidasi, a di da si, adi达斯, 阿笛达斯. */
export type SoundSearch = (text: Skeleton) => SignMatch[];

/** Weaker suspicions are not reported. */
const LEAST_CONFIDENCE = 0.2;
/** Characters that sound like so many marks say nothing of any. */
const MARK_LIMIT = 4;
const MATCH_LIMIT = 200;

export function createSoundSearch(
  { signs, sounds }: { readonly signs: SignTable; readonly sounds: SoundIndex },
  knowledge: WordKnowledge,
): SoundSearch {
  if (sounds.sign.length === 0) return () => [];
  const judge = createSoundJudge(
    signs,
    knowledge,
    createWordReader(createDivider(knowledge.words)),
  );
  let matches: SignMatch[] = [];
  const walk = createSoundWalk(sounds, onSound);

  function onSound(text: Skeleton, sign: number, path: SoundPath): void {
    if (matches.length >= MATCH_LIMIT) return;
    const confidence = judge(text, sign, path);
    if (confidence < LEAST_CONFIDENCE) return;
    const from = path.from[0];
    const to = path.to[path.length - 1];
    const spot = { sign, from, to, confidence, insideWord: false, before: 0, behind: 0 };
    const bits = DisguiseBit.transliterated | (cutsIn(text, path) > 0 ? DisguiseBit.separated : 0);
    const match = disguisedMatch(text, signs, bits, spot);
    if (match !== undefined) matches.push(match);
  }

  return (text) => {
    matches = [];
    walk(text);
    return matches.length > MARK_LIMIT ? matches.filter(isTelling) : matches;
  };
}

function isTelling(match: SignMatch, _at: number, all: readonly SignMatch[]): boolean {
  const marks = new Set<number>();
  for (const { from, to, mark } of all) if (from === match.from && to === match.to) marks.add(mark);
  return marks.size <= MARK_LIMIT;
}
