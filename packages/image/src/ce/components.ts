import { BLOCK } from "./local-levels.js";
import type { Plane } from "./plane.js";

/** Room for the runs of one labelling, used again for the next. */
export interface RunStore {
  readonly row: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly parent: Int32Array;
  /** Box and size of a component, at its root; later its place among the candidates, or −1. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly bottom: Int32Array;
  readonly pixels: Int32Array;
  readonly place: Int32Array;
}

/** Sums over the pixels of a component, x and y counted from the corner (left, top) of its box. */
export interface Component {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly pixels: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
  /** With z = x² + y². */
  readonly zx: number;
  readonly zy: number;
  readonly zz: number;
}

/** Which components are worth their sums: by the longer side of the box, in pixels. */
export interface SizeRange {
  readonly least: number;
  readonly most: number;
}

export function runStore(width: number, height: number): RunStore {
  const most = ((width + 1) >> 1) * height;
  return {
    row: new Int32Array(most),
    first: new Int32Array(most),
    last: new Int32Array(most),
    parent: new Int32Array(most),
    left: new Int32Array(most),
    right: new Int32Array(most),
    bottom: new Int32Array(most),
    pixels: new Int32Array(most),
    place: new Int32Array(most),
  };
}

/**
 * Components (8-connected) of the pixels beyond a level that changes from block to block.
 *
 * @param levels one level a block, blocks row after row
 * @param sign 1: pixels above the level; −1: pixels below it
 */
export function components(
  plane: Plane,
  levels: Float32Array,
  sign: 1 | -1,
  size: SizeRange,
  store: RunStore,
): readonly Component[] {
  const runs = joinedRuns(plane, levels, sign, store);
  return summed(runs, size, store);
}

/** Runs of pixels beyond their level, row after row, those that touch sharing a root. */
function joinedRuns(plane: Plane, levels: Float32Array, sign: 1 | -1, store: RunStore): number {
  let above = 0;
  let runs = 0;
  for (let y = 0; y < plane.height; y += 1) {
    const end = runsOfRow(plane, levels, sign, store, { y, from: runs });
    join(store, above, runs, end);
    above = runs;
    runs = end;
  }
  return runs;
}

function runsOfRow(
  { width, data }: Plane,
  levels: Float32Array,
  sign: 1 | -1,
  { row, first, last, parent }: RunStore,
  { y, from }: { readonly y: number; readonly from: number },
): number {
  const columns = Math.ceil(width / BLOCK);
  const blocks = ((y / BLOCK) | 0) * columns;
  const start = y * width;
  let runs = from;
  let open = -1;
  for (let block = 0; block < columns; block += 1) {
    const level = levels[blocks + block] * sign;
    const right = Math.min(width, (block + 1) * BLOCK);
    for (let x = block * BLOCK; x < right; x += 1) {
      const isInk = data[start + x] * sign > level;
      if (isInk === open >= 0) continue;
      if (isInk) {
        open = x;
        continue;
      }
      row[runs] = y;
      first[runs] = open;
      last[runs] = x - 1;
      parent[runs] = runs;
      runs += 1;
      open = -1;
    }
  }
  if (open < 0) return runs;
  row[runs] = y;
  first[runs] = open;
  last[runs] = width - 1;
  parent[runs] = runs;
  return runs + 1;
}

/** Joins the runs of one row, `from` to `end`, with those of the row above that touch them. */
function join({ first, last, parent }: RunStore, above: number, from: number, end: number): void {
  let upper = above;
  for (let run = from; run < end; run += 1) {
    while (upper < from && last[upper] + 1 < first[run]) upper += 1;
    for (let other = upper; other < from && first[other] <= last[run] + 1; other += 1) {
      const a = rootOf(parent, other);
      const b = rootOf(parent, run);
      if (a < b) parent[b] = a;
      else parent[a] = b;
    }
  }
}

function rootOf(parent: Int32Array, run: number): number {
  let at = run;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at]];
    at = parent[at];
  }
  return at;
}

function summed(runs: number, size: SizeRange, store: RunStore): readonly Component[] {
  const { row, first, last, parent, place } = store;
  boxAll(runs, store);
  const sums: Sums[] = [];
  for (let run = 0; run < runs; run += 1) {
    place[run] = -1;
    if (parent[run] !== run || store.pixels[run] < 2 * size.least) continue;
    const box = boxOf(run, store);
    if (!isCandidate(box, size)) continue;
    place[run] = sums.length;
    sums.push(emptySums(box));
  }
  for (let run = 0; run < runs; run += 1) {
    const at = place[parent[run]];
    if (at < 0) continue;
    const sum = sums[at];
    const y = row[run] - sum.top;
    const end = last[run] - sum.left;
    for (let x = first[run] - sum.left; x <= end; x += 1) {
      const z = x * x + y * y;
      sum.x += x;
      sum.y += y;
      sum.xx += x * x;
      sum.xy += x * y;
      sum.yy += y * y;
      sum.zx += z * x;
      sum.zy += z * y;
      sum.zz += z * z;
    }
  }
  return sums;
}

/** Gives each run its root as parent and each root its box; a component's root is its first run. */
function boxAll(runs: number, store: RunStore): void {
  const { row, first, last, parent, left, right, bottom, pixels } = store;
  for (let run = 0; run < runs; run += 1) {
    const length = last[run] - first[run] + 1;
    const root = rootOf(parent, run);
    parent[run] = root;
    bottom[root] = row[run];
    if (root === run) {
      left[run] = first[run];
      right[run] = last[run];
      pixels[run] = length;
      continue;
    }
    if (first[run] < left[root]) left[root] = first[run];
    if (last[run] > right[root]) right[root] = last[run];
    pixels[root] += length;
  }
}

function boxOf(root: number, { row, left, right, bottom, pixels }: RunStore): Box {
  return {
    left: left[root],
    right: right[root],
    top: row[root],
    bottom: bottom[root],
    pixels: pixels[root],
  };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly pixels: number;
}

/** An arc of 191° fills 0.39 of an upright box and less of a slanted one; noise and blots fall away. */
function isCandidate({ left, right, top, bottom, pixels }: Box, { least, most }: SizeRange) {
  const width = right - left + 1;
  const height = bottom - top + 1;
  const longer = Math.max(width, height);
  const shorter = Math.min(width, height);
  if (longer < least || longer > most || shorter < 0.4 * longer) return false;
  const fill = pixels / (width * height);
  return fill > 0.15 && fill < 0.7;
}

type Sums = { -readonly [Name in keyof Component]: Component[Name] };

function emptySums({ left, right, top, bottom, pixels }: Box): Sums {
  return {
    left,
    top,
    width: right - left + 1,
    height: bottom - top + 1,
    pixels,
    x: 0,
    y: 0,
    xx: 0,
    xy: 0,
    yy: 0,
    zx: 0,
    zy: 0,
    zz: 0,
  };
}
