import { withRoom } from "./growing.js";
import { shared } from "./shared-arrays.js";
import {
  END_CODE,
  FIRST_WIDE_CODE,
  SignFlag,
  type SignTable,
  type Trie,
  TrieBit,
} from "./sign-index.js";

/** Nodes in the making: of each the signs below it, and the symbols that lead to it. */
interface Nodes {
  count: number;
  label: Uint16Array;
  from: Uint32Array;
  to: Uint32Array;
  depth: Uint8Array;
}

/** Builds the trie over sorted signs, breadth first. */
export function buildTrie(signs: SignTable): Trie {
  const alphabet = buildAlphabet(signs.shape);
  const nodes: Nodes = {
    count: 0,
    label: new Uint16Array(4096),
    from: new Uint32Array(4096),
    to: new Uint32Array(4096),
    depth: new Uint8Array(4096),
  };
  let bits = new Int32Array(4096);
  let first = new Uint32Array(4096);
  addChildren(nodes, signs, alphabet, { from: 0, to: signs.count, depth: 0 });
  const roots = nodes.count;
  const codes = alphabet.reduce((most, code) => Math.max(most, code), 0) + 1;
  const root = shared(Int32Array, codes).fill(-1);
  for (let node = 0; node < roots; node++) {
    if (nodes.from[node] < nodes.to[node]) root[nodes.label[node]] = node;
  }
  for (let node = 0; node < nodes.count; node++) {
    bits = withRoom(bits, node, Int32Array);
    first = withRoom(first, node, Uint32Array);
    const range = { from: nodes.from[node], to: nodes.to[node], depth: nodes.depth[node] };
    if (range.from === range.to) continue;
    if (isOneSpelling(signs, range)) {
      bits[node] = TrieBit.Leaf;
      first[node] = range.from;
      continue;
    }
    first[node] = nodes.count;
    bits[node] = addChildren(nodes, signs, alphabet, range);
  }
  return {
    alphabet,
    root,
    bits: copy(shared(Int32Array, nodes.count), bits.subarray(0, nodes.count)),
    first: copy(shared(Uint32Array, nodes.count), first.subarray(0, nodes.count)),
    label: copy(shared(Uint16Array, nodes.count), nodes.label.subarray(0, nodes.count)),
  };
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** Divides signs by their next symbol and gives the bits of the node they lie below. */
function addChildren(nodes: Nodes, signs: SignTable, alphabet: Uint16Array, range: Range): number {
  const { from, shape } = signs;
  const { depth } = range;
  const symbolAt = (sign: number): number => shape[from[sign] + depth];
  const wide: { readonly code: number; readonly from: number; readonly to: number }[] = [];
  let bits = 0;
  let begin = range.from;
  while (begin < range.to && from[begin + 1] - from[begin] === depth) begin++;
  const ended = begin;
  while (begin < range.to) {
    const symbol = symbolAt(begin);
    let end = begin + 1;
    while (end < range.to && symbolAt(end) === symbol) end++;
    const code = alphabet[symbol];
    if (code < FIRST_WIDE_CODE) {
      bits |= 1 << code;
      addNode(nodes, code, begin, end, depth + 1);
    } else wide.push({ code, from: begin, to: end });
    begin = end;
  }
  if (ended > range.from) {
    bits |= TrieBit.End;
    addNode(nodes, END_CODE, range.from, ended, depth);
  }
  if (wide.length > 0) {
    bits |= TrieBit.Wide;
    addNode(nodes, wide.length, range.from, range.from, depth);
    wide.sort((a, b) => a.code - b.code);
    for (const { code, from: one, to } of wide) addNode(nodes, code, one, to, depth + 1);
  }
  return bits;
}

function addNode(nodes: Nodes, label: number, from: number, to: number, depth: number): void {
  const node = nodes.count++;
  nodes.label = withRoom(nodes.label, node, Uint16Array);
  nodes.from = withRoom(nodes.from, node, Uint32Array);
  nodes.to = withRoom(nodes.to, node, Uint32Array);
  nodes.depth = withRoom(nodes.depth, node, Uint8Array);
  nodes.label[node] = label;
  nodes.from[node] = from;
  nodes.to[node] = to;
  nodes.depth[node] = depth;
}

function isOneSpelling({ flags }: SignTable, { from, to }: Range): boolean {
  for (let sign = from; sign < to - 1; sign++) {
    if ((flags[sign] & SignFlag.SameAsNext) === 0) return false;
  }
  return true;
}

function buildAlphabet(shapes: Uint16Array): Uint16Array {
  const alphabet = shared(Uint16Array, 0x10000);
  for (let letter = 0; letter < 26; letter++) alphabet[97 + letter] = letter + 1;
  let next = FIRST_WIDE_CODE;
  for (const shape of shapes) if (alphabet[shape] === 0) alphabet[shape] = next++;
  return alphabet;
}

function copy<T extends { set(values: T): void }>(target: T, values: T): T {
  target.set(values);
  return target;
}
