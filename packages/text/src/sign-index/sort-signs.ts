import type { GatheredSigns } from "./gather-signs.js";

/** Below this many, insertion is quicker than division. */
const FEW = 12;

/**
 * Numbers of the signs in the order of their shapes; of equal ones, in the order of their marks.
 * Three-way radix quicksort (Bentley and Sedgewick 1997): each symbol is looked at about once.
 */
export function sortSigns({ count, from, shape, mark }: GatheredSigns): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, sign) => sign);
  // Ranges that wait: begin, end, symbols already known to be equal.
  const waiting: number[] = [0, count, 0];

  function symbolAt(sign: number, depth: number): number {
    const at = from[sign] + depth;
    return at < from[sign + 1] ? shape[at] : -1;
  }

  function compare(a: number, b: number, depth: number): number {
    for (let at = depth; ; at++) {
      const symbol = symbolAt(a, at);
      const difference = symbol - symbolAt(b, at);
      if (difference !== 0) return difference;
      if (symbol < 0) return mark[a] - mark[b] || a - b;
    }
  }

  function insertion(begin: number, end: number, depth: number): void {
    for (let at = begin + 1; at < end; at++) {
      const sign = order[at];
      let to = at;
      while (to > begin && compare(order[to - 1], sign, depth) > 0) {
        order[to] = order[to - 1];
        to--;
      }
      order[to] = sign;
    }
  }

  function swap(a: number, b: number): void {
    const sign = order[a];
    order[a] = order[b];
    order[b] = sign;
  }

  function divide(begin: number, end: number, depth: number): void {
    const pivot = symbolAt(order[begin + ((end - begin) >> 1)], depth);
    let less = begin;
    let more = end;
    for (let at = begin; at < more; ) {
      const symbol = symbolAt(order[at], depth);
      if (symbol < pivot) swap(less++, at++);
      else if (symbol > pivot) swap(at, --more);
      else at++;
    }
    waiting.push(begin, less, depth, more, end, depth);
    if (pivot >= 0) waiting.push(less, more, depth + 1);
    else order.subarray(less, more).sort((a, b) => mark[a] - mark[b] || a - b);
  }

  while (waiting.length > 0) {
    const depth = waiting.pop() as number;
    const end = waiting.pop() as number;
    const begin = waiting.pop() as number;
    if (end - begin < 2) continue;
    if (end - begin <= FEW) insertion(begin, end, depth);
    else divide(begin, end, depth);
  }
  return order;
}
