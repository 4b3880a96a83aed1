import { childOf } from "../sign-index/child.js";
import type { SignIndex } from "../sign-index/sign-index.js";
import { Gap } from "../skeleton/gap.js";
import { looksLike, secondShapes } from "../skeleton/second-looks.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";

/** Called for signs `fromSign` to `toSign` that may stand in the symbols `start` to `end`. */
export type OnCandidate = (fromSign: number, toSign: number, start: number, end: number) => void;

/** Steps spent from one start at the most: keeps hostile text linear. */
const STEP_LIMIT = 256;
const BRANCH_LIMIT = 24;

const R = code("r");
const N = code("n");
const M = code("m");
const V = code("v");
const W = code("w");
const C = code("c");
const I = code("i");
const D = code("d");
const K = code("k");

/**
 * Walks the trie from every place where a sign may begin and reports every sign whose shape is
 * met, whatever separators stand between its symbols. Side paths: a repeated letter is skipped,
 * a sign that is as likely a separator is skipped, rn is read as m, vv as w, cl as d.
 */
export function createWalk(index: SignIndex): (text: Skeleton, onCandidate: OnCandidate) => void {
  const { alphabet, root, termFrom, termTo, leaf, level } = index.trie;
  const child = childOf(index.trie);
  const signs = index.signs;
  const nodes = new Int32Array(BRANCH_LIMIT);
  const places = new Int32Array(BRANCH_LIMIT);

  let waiting = 0;

  function push(node: number, place: number): void {
    if (node < 0 || waiting === BRANCH_LIMIT) return;
    nodes[waiting] = node;
    places[waiting++] = place;
  }

  /** The ways a sign may begin with the symbol at `start`. */
  function pushBeginnings(text: Skeleton, start: number): void {
    waiting = 0;
    push(root[alphabet[text.shape[start]]], start + 1);
    if (text.how[start] & How.SecondLook) {
      for (const other of secondShapes(text.fine[start])) push(root[alphabet[other]], start + 1);
    }
    const merged = digraph(text, start);
    if (merged !== 0) push(root[alphabet[merged]], start + 2);
  }

  /** The side paths from a node over the symbol `at`. */
  function pushSides(text: Skeleton, node: number, at: number): void {
    if (maySkip(text, at)) push(node, at + 1);
    if (text.how[at] & How.SecondLook) {
      for (const other of secondShapes(text.fine[at])) push(child(node, alphabet[other]), at + 1);
    }
    const merged = digraph(text, at);
    if (merged !== 0) push(child(node, alphabet[merged]), at + 2);
  }

  function walkFrom(text: Skeleton, start: number, onCandidate: OnCandidate): void {
    let steps = 0;
    pushBeginnings(text, start);
    while (waiting > 0) {
      let node = nodes[--waiting];
      let at = places[waiting];
      while (node >= 0 && steps++ < STEP_LIMIT) {
        if (leaf[node] !== 0) {
          followTail(text, node, start, at, onCandidate);
          break;
        }
        if (termTo[node] > termFrom[node]) onCandidate(termFrom[node], termTo[node], start, at);
        if (at >= text.length) break;
        pushSides(text, node, at);
        node = child(node, alphabet[text.shape[at]]);
        at++;
      }
    }
  }

  /** Below a leaf there is one spelling only: compare the rest of it symbol by symbol. */
  function followTail(
    text: Skeleton,
    node: number,
    start: number,
    from: number,
    onCandidate: OnCandidate,
  ): void {
    const sign = termFrom[node];
    const end = signs.from[sign + 1];
    let want = signs.from[sign] + level[node];
    let at = from;
    while (want < end) {
      if (at >= text.length) return;
      if (looksLike(text.shape[at], text.fine[at], signs.shape[want])) {
        at++;
        want++;
      } else if (maySkip(text, at)) {
        at++;
      } else if (digraph(text, at) === signs.shape[want]) {
        at += 2;
        want++;
      } else return;
    }
    onCandidate(termFrom[node], termTo[node], start, at);
  }

  return (text, onCandidate) => {
    const { gap, how, length } = text;
    for (let start = 0; start < length; start++) {
      if (mayBegin(gap[start], how[start], start === 0 ? 0 : how[start - 1])) {
        walkFrom(text, start, onCandidate);
      }
    }
  };
}

/** A sign begins at a boundary, at any letter of a script without spaces, after digits, and behind a sign that may separate. */
function mayBegin(gap: number, how: number, howBefore: number): boolean {
  if (gap >= Gap.Script) return true;
  if (how & How.Unspaced) return true;
  if (gap === Gap.Digit) return (howBefore & How.Digit) !== 0;
  return (howBefore & How.Ambiguous) !== 0;
}

/** A letter written once more, or a sign that is as likely a separator, may be passed over. */
function maySkip({ gap, fine, how }: Skeleton, at: number): boolean {
  return (gap[at] === Gap.None && fine[at] === fine[at - 1]) || (how[at] & How.Ambiguous) !== 0;
}

/** The shape that two neighbouring letters make together, or 0: rn and ln are read as m, vv as w, cl as d, lc as k. */
function digraph({ shape, fine, how, gap, length }: Skeleton, at: number): number {
  const one = shape[at];
  if (one !== R && one !== I && one !== V && one !== C) return 0;
  if (at + 1 >= length || gap[at + 1] !== Gap.None) return 0;
  const two = shape[at + 1];
  if (one === R) return two === N ? M : 0;
  if (one === V) return two === V ? W : 0;
  if (one === C) return two === I && isUpright(fine[at + 1], how[at + 1]) ? D : 0;
  if (fine[at] === I) return 0;
  return two === N ? M : two === C ? K : 0;
}

/** A bare stroke: l, 1, | or a capital I, but no i with its dot. */
function isUpright(fine: number, how: number): boolean {
  return fine !== I || (how & How.Upper) !== 0;
}

function code(letter: string): number {
  return letter.charCodeAt(0);
}
