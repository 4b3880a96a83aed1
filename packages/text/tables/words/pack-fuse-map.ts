import {
  checkOf,
  type FuseShape,
  firstCell,
  secondMix,
  thirdMix,
} from "../../src/tables/fuse-map.js";

export interface PackedFuseMap {
  readonly shape: FuseShape;
  readonly cells: string;
}

/** Builds the map for values by hash (Graf and Lemire 2022): keys are peeled off one by one, then their cells set in reverse. */
export function packFuseMap(values: ReadonlyMap<number, number>): PackedFuseMap {
  const hashes = [...values.keys()].sort((a, b) => a - b);
  for (let seed = 1; seed < 1_000; seed++) {
    const shape = { seed, ...sizeFor(hashes.length) };
    const order = peel(hashes, shape);
    if (order !== undefined) return { shape, cells: toBase64(fill(order, values, shape)) };
  }
  throw new Error("No seed makes the map.");
}

function sizeFor(count: number): { segmentLength: number; segmentCount: number } {
  const segmentLength = 2 ** Math.floor(Math.log(count) / Math.log(2.91) - 0.5);
  const factor = Math.max(1.075, 0.77 + (0.305 * Math.log(600_000)) / Math.log(count));
  return { segmentLength, segmentCount: Math.ceil((count * factor) / segmentLength) - 3 };
}

function cellsOf(hash: number, shape: FuseShape): number[] {
  const { seed, segmentLength } = shape;
  const mask = segmentLength - 1;
  const cell = firstCell(hash, shape);
  const second = secondMix(hash, seed);
  return [
    cell,
    (cell + segmentLength) ^ (second & mask),
    (cell + 2 * segmentLength) ^ ((second >>> 16) & mask),
    (cell + 3 * segmentLength) ^ (thirdMix(hash, seed) & mask),
  ];
}

interface Peeled {
  readonly hash: number;
  /** The cell that no key peeled later has. */
  readonly own: number;
}

function peel(hashes: readonly number[], shape: FuseShape): Peeled[] | undefined {
  const keys = Array.from({ length: cellCount(shape) }, () => new Set<number>());
  for (const hash of hashes) for (const cell of cellsOf(hash, shape)) keys[cell].add(hash);
  const order: Peeled[] = [];
  const queue = keys.flatMap((set, cell) => (set.size === 1 ? [cell] : []));
  for (let own = queue.pop(); own !== undefined; own = queue.pop()) {
    const [hash] = keys[own];
    if (hash === undefined) continue;
    order.push({ hash, own });
    for (const cell of cellsOf(hash, shape)) {
      keys[cell].delete(hash);
      if (keys[cell].size === 1) queue.push(cell);
    }
  }
  return order.length === hashes.length ? order : undefined;
}

function fill(
  order: readonly Peeled[],
  values: ReadonlyMap<number, number>,
  shape: FuseShape,
): Uint16Array {
  const cells = new Uint16Array(cellCount(shape));
  for (const { hash, own } of order.toReversed()) {
    let cell = checkOf(thirdMix(hash, shape.seed)) ^ (values.get(hash) as number);
    for (const other of cellsOf(hash, shape)) if (other !== own) cell ^= cells[other];
    cells[own] = cell;
  }
  return cells;
}

function cellCount({ segmentLength, segmentCount }: FuseShape): number {
  return (segmentCount + 3) * segmentLength;
}

function toBase64(cells: Uint16Array): string {
  return Buffer.from(cells.buffer).toString("base64");
}
