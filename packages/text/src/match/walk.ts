import { childOf, endOf } from "../sign-index/child.js";
import { type SignIndex, TrieBit } from "../sign-index/sign-index.js";
import { Gap } from "../skeleton/gap.js";
import { looksLike, secondShapes } from "../skeleton/second-looks.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";
import { type CodedText, Side } from "./coded-text.js";

// Copies: the compiler of V8 knows a module's own constants, but loads imported ones again and again.
const GAP_DIGIT = Gap.Digit;
const GAP_SCRIPT = Gap.Script;
const HOW_AMBIGUOUS = How.Ambiguous;
const HOW_DIGIT = How.Digit;
const HOW_UNSPACED = How.Unspaced;
const SIDE_DIGRAPH = Side.Digraph;
const SIDE_SECOND_LOOK = Side.SecondLook;
const SIDE_SKIP = Side.Skip;
const TRIE_BIT_END = TrieBit.End;
const TRIE_BIT_LEAF = TrieBit.Leaf;

/** Called for the signs from `sign` on that are spelt alike and may stand in the symbols `start` to `end`. */
export type OnCandidate = (sign: number, start: number, end: number) => void;

/** Steps spent from one start at the most: keeps hostile text linear. */
const STEP_LIMIT = 256;
const BRANCH_LIMIT = 24;

/**
 * Walks the trie from every place where a sign may begin and reports every sign whose shape is
 * met, whatever separators stand between its symbols. Side paths: a repeated letter is skipped,
 * a sign that is as likely a separator is skipped, rn is read as m, vv as w, cl as d.
 */
export function createWalk(
  { trie, signs }: SignIndex,
  onCandidate: OnCandidate,
): (text: Skeleton, coded: CodedText) => void {
  const { alphabet, root, bits, first } = trie;
  const child = childOf(trie);
  const nodes = new Int32Array(BRANCH_LIMIT);
  const places = new Int32Array(BRANCH_LIMIT);
  const depths = new Int32Array(BRANCH_LIMIT);
  let waiting = 0;
  let steps = 0;

  function push(node: number, place: number, depth: number): void {
    if (node < 0 || waiting === BRANCH_LIMIT) return;
    nodes[waiting] = node;
    places[waiting] = place;
    depths[waiting++] = depth;
  }

  /** The further ways a sign may begin with the symbol at `start`. */
  function pushBeginnings(text: Skeleton, coded: CodedText, start: number): void {
    const side = coded.side[start];
    if (side & SIDE_SECOND_LOOK) {
      for (const other of secondShapes(text.fine[start])) {
        push(rootOf(alphabet[other]), start + 1, 1);
      }
    }
    if (side & SIDE_DIGRAPH) push(rootOf(alphabet[coded.merged[start]]), start + 2, 1);
  }

  function rootOf(code: number): number {
    return code === 0 ? -1 : root[code];
  }

  /** The side paths from a node over the symbol `at`. */
  function pushSides(
    text: Skeleton,
    coded: CodedText,
    node: number,
    at: number,
    depth: number,
  ): void {
    const side = coded.side[at];
    if (side & SIDE_SKIP) push(node, coded.skipTo[at], depth);
    if (side & SIDE_SECOND_LOOK) {
      for (const other of secondShapes(text.fine[at])) {
        push(child(node, alphabet[other]), at + 1, depth + 1);
      }
    }
    if (side & SIDE_DIGRAPH) push(child(node, alphabet[coded.merged[at]]), at + 2, depth + 1);
  }

  /** Tries every way to read the text from a place on. */
  function walkFrom(text: Skeleton, coded: CodedText, start: number, begin: number): void {
    steps = 0;
    waiting = 0;
    if (coded.side[start] !== 0) pushBeginnings(text, coded, start);
    push(begin, start + 1, 1);
    let reach = start;
    while (waiting > 0) reach = Math.max(reach, walkOn(text, coded, start, --waiting));
    coded.reach[start] = reach;
  }

  /** Follows one of the ways that wait, and says how far it goes along with the text. */
  function walkOn(text: Skeleton, coded: CodedText, start: number, way: number): number {
    const { code, side } = coded;
    let node = nodes[way];
    let at = places[way];
    let depth = depths[way];
    while (steps++ < STEP_LIMIT) {
      const itsBits = bits[node];
      if (itsBits & TRIE_BIT_LEAF) return followTail(text, coded, first[node], depth, start, at);
      if (itsBits & TRIE_BIT_END) onCandidate(endOf(trie, node), start, at);
      if (at >= text.length) break;
      if (side[at] !== 0) pushSides(text, coded, node, at, depth);
      node = child(node, code[at]);
      if (node < 0) break;
      at++;
      depth++;
    }
    return at;
  }

  /** Below a leaf there is one spelling only: compares the rest of it, and says how far it goes along. */
  function followTail(
    text: Skeleton,
    coded: CodedText,
    sign: number,
    depth: number,
    start: number,
    from: number,
  ): number {
    const end = signs.from[sign + 1];
    const length = text.length;
    let want = signs.from[sign] + depth;
    let at = from;
    while (want < end) {
      if (at >= length) return at;
      const wanted = signs.shape[want];
      if (text.shape[at] === wanted || looksLike(text.shape[at], text.fine[at], wanted)) {
        at++;
        want++;
      } else if (coded.side[at] & SIDE_SKIP) {
        at = coded.skipTo[at];
      } else if (coded.side[at] & SIDE_DIGRAPH && coded.merged[at] === wanted) {
        at += 2;
        want++;
      } else return at;
    }
    onCandidate(sign, start, at);
    return at;
  }

  return (text, coded) => {
    const { gap, how, length } = text;
    const { code, side } = coded;
    for (let start = 0; start < length; start++) {
      if (!mayBegin(gap[start], how[start], start === 0 ? 0 : how[start - 1])) continue;
      const begin = rootOf(code[start]);
      coded.reach[start] = start;
      if (begin >= 0 || side[start] !== 0) walkFrom(text, coded, start, begin);
    }
  };
}

/** A sign begins at a boundary, at any letter of a script without spaces, after digits, and behind a sign that may separate. */
function mayBegin(gap: number, how: number, howBefore: number): boolean {
  if (gap >= GAP_SCRIPT) return true;
  if (how & HOW_UNSPACED) return true;
  if (gap === GAP_DIGIT) return (howBefore & HOW_DIGIT) !== 0;
  return (howBefore & HOW_AMBIGUOUS) !== 0;
}
