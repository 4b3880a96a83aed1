import { shared } from "./shared-arrays.js";
import type { Trie } from "./sign-index.js";

/** Letters a–z take the codes 1–26; all other shapes follow from here. */
const FIRST_OTHER_CODE = 32;

/** A run of sorted keys that share their first `depth` symbols. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  readonly label: number;
}

/** Builds the trie over sorted keys, breadth first. Keys that are equal share a node. */
export function buildTrie(keys: readonly string[]): Trie {
  const alphabet = buildAlphabet(keys);
  const ranges: Range[] = [];
  const mask: number[] = [];
  const first: number[] = [];
  const termTo: number[] = [];
  const leaf: number[] = [];

  ranges.push(...split(keys, { from: 0, to: keys.length, depth: 0, label: 0 }, 0, alphabet));
  const roots = ranges.length;
  for (let node = 0; node < ranges.length; node++) {
    const range = ranges[node] as Range;
    first.push(ranges.length);
    if (keys[range.from] === keys[range.to - 1]) {
      leaf.push(1);
      mask.push(0);
      termTo.push(range.to);
      continue;
    }
    let ended = range.from;
    while (ended < range.to && (keys[ended] as string).length === range.depth) ended++;
    leaf.push(0);
    termTo.push(ended);
    const children = split(keys, range, ended, alphabet);
    ranges.push(...children);
    mask.push(
      children.reduce((bits, child) => (child.label < 32 ? bits | (1 << child.label) : bits), 0),
    );
  }
  first.push(ranges.length);

  const root = shared(Int32Array, 0x10001).fill(-1);
  for (let node = 0; node < roots; node++) root[(ranges[node] as Range).label] = node;
  return {
    alphabet,
    root,
    mask: copy(shared(Uint32Array, ranges.length), mask),
    first: copy(shared(Uint32Array, first.length), first),
    label: copy(
      shared(Uint16Array, ranges.length),
      ranges.map((range) => range.label),
    ),
    termFrom: copy(
      shared(Uint32Array, ranges.length),
      ranges.map((range) => range.from),
    ),
    termTo: copy(shared(Uint32Array, ranges.length), termTo),
    below: copy(
      shared(Uint32Array, ranges.length),
      ranges.map((range) => range.to),
    ),
    leaf: copy(shared(Uint8Array, ranges.length), leaf),
    level: copy(
      shared(Uint8Array, ranges.length),
      ranges.map((range) => range.depth),
    ),
  };
}

function split(
  keys: readonly string[],
  range: Range,
  from: number,
  alphabet: Uint16Array,
): Range[] {
  const children: Range[] = [];
  for (let at = from; at < range.to; ) {
    const unit = (keys[at] as string).charCodeAt(range.depth);
    let end = at + 1;
    while (end < range.to && (keys[end] as string).charCodeAt(range.depth) === unit) end++;
    children.push({ from: at, to: end, depth: range.depth + 1, label: alphabet[unit] as number });
    at = end;
  }
  return children.sort((a, b) => a.label - b.label);
}

function buildAlphabet(keys: readonly string[]): Uint16Array {
  const alphabet = shared(Uint16Array, 0x10000);
  for (let letter = 0; letter < 26; letter++) alphabet[97 + letter] = letter + 1;
  let next = FIRST_OTHER_CODE;
  for (const key of keys) {
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i);
      if (alphabet[unit] === 0) alphabet[unit] = next++;
    }
  }
  return alphabet;
}

function copy<T extends { set(values: ArrayLike<number>): void }>(
  target: T,
  values: ArrayLike<number>,
): T {
  target.set(values);
  return target;
}
