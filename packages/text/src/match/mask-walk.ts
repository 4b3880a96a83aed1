import { childOf, endOf, ones } from "../sign-index/child.js";
import {
  END_CODE,
  FIRST_WIDE_CODE,
  NARROW_BITS,
  SignFlag,
  type SignIndex,
  TrieBit,
} from "../sign-index/sign-index.js";
import { Gap } from "../skeleton/gap.js";
import { secondShapes } from "../skeleton/second-looks.js";
import type { Skeleton } from "../skeleton/skeleton.js";
import { type CodedText, Side } from "./coded-text.js";
import { hiddenCounts } from "./mask-pattern.js";
import type { Masks } from "./masks.js";

// Copies: the compiler of V8 knows a module's own constants, but loads imported ones again and again.
const GAP_SYMBOL = Gap.Symbol;
const SIDE_SECOND_LOOK = Side.SecondLook;
const SIGN_FLAG_SAME_AS_NEXT = SignFlag.SameAsNext;
const TRIE_BIT_END = TrieBit.End;
const TRIE_BIT_LEAF = TrieBit.Leaf;
const TRIE_BIT_WIDE = TrieBit.Wide;

/** Nodes looked at from one place, and signs given. */
const STEP_LIMIT = 3_000;
const SIGN_LIMIT = 48;
/** Signs below the visible beginning of a masked word: more say nothing. */
const REST_LIMIT = 24;

/** Gives the signs that may stand at a place of a text of which some letters are masked. */
export type MaskWalk = (
  text: Skeleton,
  coded: CodedText,
  masks: Masks,
  from: number,
  hidden: number,
) => ReadonlySet<number>;

/** Goes down the trie over visible letters, and over every child where masks stand. */
export function createMaskWalk({ trie, signs }: SignIndex): MaskWalk {
  const { bits, first, label, root, alphabet } = trie;
  const child = childOf(trie);
  const found = new Set<number>();
  let steps = 0;

  function take(sign: number): void {
    for (let at = sign; found.size < SIGN_LIMIT; at++) {
      found.add(at);
      if ((signs.flags[at] & SIGN_FLAG_SAME_AS_NEXT) === 0) return;
    }
  }

  return (text, coded, masks, from, hidden) => {
    found.clear();
    steps = 0;
    if (hidden === 0) {
      const node = coded.code[from] === 0 ? -1 : (root[coded.code[from] as number] as number);
      if (node >= 0) goOn(node, from + 1, false);
    } else {
      for (let node = 0; node < root.length; node++) beginHidden(root[node] as number);
    }
    return found;

    function beginHidden(node: number): void {
      if (node >= 0 && (label[node] as number) < FIRST_WIDE_CODE) hide(node, hidden - 1, from);
    }

    /** From a node, with the text read up to `at`. */
    function goOn(node: number, at: number, masked: boolean): void {
      if (found.size >= SIGN_LIMIT || ++steps > STEP_LIMIT || --masks.left < 0) return;
      const itsBits = bits[node] as number;
      if (itsBits & TRIE_BIT_LEAF) {
        take(first[node] as number);
        return;
      }
      if (masked && itsBits & TRIE_BIT_END) take(endOf(trie, node));
      if ((masks.behind[at - 1] as number) > 0) takeBelow(node);
      if (at >= text.length) return;
      const count = masks.before[at] as number;
      for (const left of hiddenCounts(count)) hide(node, left, at);
      if (count === 0 && (text.gap[at] as number) <= GAP_SYMBOL) meet(node, at, masked);
    }

    /** The node's child under the symbol at a place. */
    function meet(node: number, at: number, masked: boolean): void {
      step(child(node, coded.code[at] as number), at, masked);
      if (coded.side[at] & SIDE_SECOND_LOOK) {
        for (const other of secondShapes(text.fine[at] as number))
          step(child(node, alphabet[other] as number), at, masked);
      }
    }

    function step(node: number, at: number, masked: boolean): void {
      if (node >= 0) goOn(node, at + 1, masked);
    }

    /** Goes down so many levels whatever they hold, then meets the symbol at a place. */
    function hide(node: number, levels: number, at: number): void {
      if (found.size >= SIGN_LIMIT || ++steps > STEP_LIMIT || --masks.left < 0) return;
      const itsBits = bits[node] as number;
      if (itsBits & TRIE_BIT_LEAF) {
        take(first[node] as number);
        return;
      }
      if (levels === 0) {
        meet(node, at, true);
        return;
      }
      const begin = first[node] as number;
      const narrow = ones(itsBits & ((1 << END_CODE) - 1));
      for (let next = begin; next < begin + narrow; next++) hide(next, levels - 1, at);
      if (itsBits & TRIE_BIT_WIDE) {
        const counting = begin + ones(itsBits & NARROW_BITS);
        const end = counting + (label[counting] as number);
        for (let next = counting + 1; next <= end; next++) hide(next, levels - 1, at);
      }
    }

    /** All signs below a node, where they are few. */
    function takeBelow(node: number): void {
      const rest: number[] = [];
      if (!collect(node, rest)) return;
      for (const sign of rest) take(sign);
    }

    function collect(node: number, rest: number[]): boolean {
      if (++steps > STEP_LIMIT || --masks.left < 0 || rest.length > REST_LIMIT) return false;
      const itsBits = bits[node] as number;
      if (itsBits & TRIE_BIT_LEAF) {
        rest.push(first[node] as number);
        return true;
      }
      const begin = first[node] as number;
      const narrow = begin + ones(itsBits & NARROW_BITS);
      for (let next = begin; next < narrow; next++) if (!collect(next, rest)) return false;
      if ((itsBits & TRIE_BIT_WIDE) === 0) return true;
      for (let next = narrow + 1; next <= narrow + (label[narrow] as number); next++)
        if (!collect(next, rest)) return false;
      return true;
    }
  };
}
