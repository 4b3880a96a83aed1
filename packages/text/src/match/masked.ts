import { childOf } from "../sign-index/child.js";
import type { SignIndex } from "../sign-index/sign-index.js";
import { Gap } from "../skeleton/gap.js";
import { maskLength } from "../skeleton/mask.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";
import { LEAST_CONFIDENCE } from "./confidence.js";
import type { SignMatch } from "./sign-match.js";

/** Masked words looked at in one text, and signs compared with one of them. */
const WORD_LIMIT = 16;
const SIGN_LIMIT = 20_000;
/** A pattern that so many marks fit says nothing of any. */
const MARK_LIMIT = 4;

/** Visible symbols with the masks behind them: AD*DAS is "ad" with one mask, "das" with none. */
interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly masks: number;
}

/** Finds signs of which some letters are masked: AD*DAS, g***i, 普*达. */
export function createMaskSearch(index: SignIndex): (text: Skeleton) => SignMatch[] {
  const { trie, signs } = index;
  const child = childOf(trie);

  /** The signs that begin with the symbols of a chunk, as a range of the sorted table. */
  function beginningWith(text: Skeleton, { from, to }: Chunk): [number, number] {
    let node = trie.root[trie.alphabet[text.shape[from]]];
    for (let at = from + 1; at < to && node >= 0; at++) {
      if (trie.leaf[node] !== 0) break;
      node = child(node, trie.alphabet[text.shape[at]]);
    }
    return node < 0 ? [0, 0] : [trie.termFrom[node], trie.below[node]];
  }

  function fit(text: Skeleton, chunks: readonly Chunk[], sign: number): Fit | undefined {
    const begin = signs.from[sign];
    const length = signs.from[sign + 1] - begin;
    const search = (chunk: number, at: number, exact: boolean): Fit | undefined => {
      const { from, to, masks } = chunks[chunk] as Chunk;
      if (at + (to - from) > length) return undefined;
      let same = true;
      for (let i = 0; i < to - from; i++) {
        if (text.shape[from + i] !== signs.shape[begin + at + i]) return undefined;
        if (text.fine[from + i] !== signs.fine[begin + at + i]) same = false;
      }
      const reached = at + (to - from);
      const last = chunk === chunks.length - 1;
      if (last && masks === 0) return reached === length ? { exact, same, trailing: false } : undefined;
      if (last) {
        const hidden = length - reached;
        if (hidden < 1 || (masks > 1 && Math.abs(hidden - masks) > 1)) return undefined;
        return { exact: exact && hidden === masks, same, trailing: true };
      }
      for (const hidden of hiddenCounts(masks)) {
        const rest = search(chunk + 1, reached + hidden, exact && hidden === masks);
        if (rest !== undefined) return { ...rest, same: rest.same && same };
      }
      return undefined;
    };
    return search(0, 0, true);
  }

  function matchesOf(text: Skeleton, chunks: readonly Chunk[]): SignMatch[] {
    const [from, to] = beginningWith(text, chunks[0] as Chunk);
    if (to - from > SIGN_LIMIT) return [];
    const found: SignMatch[] = [];
    const first = chunks[0] as Chunk;
    const last = chunks.at(-1) as Chunk;
    const visible = chunks.reduce((sum, chunk) => sum + chunk.to - chunk.from, 0);
    for (let sign = from; sign < to; sign++) {
      const how = fit(text, chunks, sign);
      if (how === undefined) continue;
      const length = signs.from[sign + 1] - signs.from[sign];
      const unspaced = (text.how[first.from] & How.Unspaced) !== 0;
      const confidence = maskedConfidence(visible, length, how, unspaced);
      if (confidence < LEAST_CONFIDENCE) continue;
      found.push({
        mark: signs.mark[sign],
        sign: signs.texts[sign] as string,
        start: text.start[first.from],
        end: text.end[last.to - 1] + last.masks,
        form: how.same ? "masked" : "combined",
        disguises: how.same ? ["masked"] : ["masked", "confusable"],
        confidence,
        from: first.from,
        to: last.to,
        insideWord: false,
      });
    }
    return new Set(found.map(({ sign }) => sign)).size > MARK_LIMIT ? [] : found;
  }

  return (text) => maskedWords(text).flatMap((chunks) => matchesOf(text, chunks));
}

interface Fit {
  /** Every mask stands for exactly one symbol. */
  readonly exact: boolean;
  /** All visible symbols are the sign's own. */
  readonly same: boolean;
  readonly trailing: boolean;
}

function hiddenCounts(masks: number): readonly number[] {
  return masks === 1 ? [1, 2, 3] : [masks, masks - 1, masks + 1];
}

/** Words with a mask in them or behind them, as chunks. Of hanzi, at most four before the first mask are tried. */
function maskedWords(text: Skeleton): Chunk[][] {
  const words: Chunk[][] = [];
  for (let at = 0; at < text.length && words.length < WORD_LIMIT; ) {
    let end = at + 1;
    while (end < text.length && (text.gap[end] < Gap.Script || masksBefore(text, end) > 0)) end++;
    const chunks = chunksOf(text, at, end);
    if (chunks.length > 1 || (chunks[0] as Chunk).masks > 0) words.push(...startsOf(text, chunks));
    at = end;
  }
  return words;
}

function startsOf(text: Skeleton, chunks: readonly Chunk[]): Chunk[][] {
  const [first, ...rest] = chunks as [Chunk, ...Chunk[]];
  if ((text.how[first.from] & How.Unspaced) === 0) return [[...chunks]];
  const starts: Chunk[][] = [];
  for (let from = Math.max(first.from, first.to - 4); from < first.to; from++) {
    const lastChunk = rest[0];
    if (lastChunk === undefined) {
      starts.push([{ ...first, from }]);
      continue;
    }
    for (let to = lastChunk.from + 1; to <= Math.min(lastChunk.to, lastChunk.from + 4); to++) {
      starts.push([{ ...first, from }, { ...lastChunk, to, masks: 0 }]);
    }
  }
  return starts;
}

function chunksOf(text: Skeleton, from: number, to: number): Chunk[] {
  const chunks: Chunk[] = [];
  let begin = from;
  for (let at = from + 1; at < to; at++) {
    const masks = masksBefore(text, at);
    if (masks === 0) continue;
    chunks.push({ from: begin, to: at, masks });
    begin = at;
  }
  chunks.push({ from: begin, to, masks: trailingMasks(text, to) });
  return chunks;
}

function masksBefore(text: Skeleton, at: number): number {
  if (text.gap[at] < Gap.Joint || text.gap[at] === Gap.Space) return 0;
  return maskLength(text.text, text.end[at - 1], text.start[at]);
}

/** Masks that follow a word directly, of one code unit each: an emoji behind a word is decoration. */
function trailingMasks(text: Skeleton, to: number): number {
  const from = text.end[to - 1];
  let end = from;
  while (end < text.text.length && end - from < 8 && maskLength(text.text, end, end + 1) > 0) end++;
  return end - from;
}

function maskedConfidence(visible: number, length: number, how: Fit, unspaced: boolean): number {
  const share = visible / length;
  let confidence: number;
  if (unspaced) confidence = visible < 2 ? 0 : share >= 0.6 ? 0.9 : 0.7;
  else if (visible < 2 || length < 3) confidence = 0;
  else if (length === 3) confidence = 0.4;
  else if (share >= 0.6) confidence = length === 4 ? 0.9 : 0.95;
  else if (share >= 0.5) confidence = length === 4 ? 0.7 : 0.85;
  else confidence = share >= 0.4 ? 0.55 : 0.3;
  if (!how.exact) confidence *= 0.8;
  if (how.trailing) confidence *= visible >= 4 ? 0.85 : 0.5;
  if (!how.same) confidence *= 0.8;
  return Math.round(confidence * 1000) / 1000;
}
