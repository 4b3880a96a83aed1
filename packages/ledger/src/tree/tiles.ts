import { HASH_BYTES, nodeHash } from "./hashes.js";
import type { NodeAt } from "./range-hash.js";
import type { Place } from "./ranges.js";

/** Hashes of a full tile, and levels of the tree in one (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;
const TILE_HEIGHT = 8;

/** A tile: level `level` of tiles holds the hashes of the tree's level 8 × `level`. */
export interface TileKey {
  readonly level: number;
  readonly index: number;
}

/** Some 1 to 256 hashes of 32 bytes, one after the other. */
export interface Tile extends TileKey {
  readonly hashes: Uint8Array;
}

/** The tile that a full subtree is read from. */
export function tileOf({ level, index }: Place): TileKey {
  const height = level % TILE_HEIGHT;
  return {
    level: (level - height) / TILE_HEIGHT,
    index: Math.floor((index * 2 ** height) / TILE_WIDTH),
  };
}

/** Reads full subtrees from tiles. */
export function nodesOfTiles(tileAt: (key: TileKey) => Uint8Array | undefined): NodeAt {
  return (place) => {
    const key = tileOf(place);
    const height = place.level % TILE_HEIGHT;
    const tile = tileAt(key);
    const first = (place.index * 2 ** height) % TILE_WIDTH;
    const hashes = hashesOf(tile ?? new Uint8Array());
    const below = hashes.slice(first, first + 2 ** height);
    if (below.length < 2 ** height) {
      throw new RangeError(`tile ${key.level}/${key.index} holds no node ${first} of ${height}`);
    }
    return joined(below);
  };
}

/** Root of a full subtree from the hashes at its foot. */
function joined(hashes: readonly Uint8Array[]): Uint8Array {
  const [first, second] = hashes;
  if (first === undefined) throw new RangeError("a subtree has one hash at least");
  if (second === undefined) return first;
  const pairs: Uint8Array[] = [];
  for (let at = 0; at + 1 < hashes.length; at += 2) {
    const [left, right] = hashes.slice(at, at + 2);
    if (left !== undefined && right !== undefined) pairs.push(nodeHash(left, right));
  }
  return joined(pairs);
}

/** The hashes of a tile. */
export function hashesOf(tile: Uint8Array): Uint8Array[] {
  return Array.from({ length: Math.floor(tile.length / HASH_BYTES) }, (_, index) =>
    tile.slice(index * HASH_BYTES, (index + 1) * HASH_BYTES),
  );
}

/** The tiles that must be read before `growTiles`: those at the right edge that are not full. */
export function edgeTiles(size: number): TileKey[] {
  const keys: TileKey[] = [];
  for (let level = 0, count = size; count > 0; level += 1, count = Math.floor(count / TILE_WIDTH)) {
    if (count % TILE_WIDTH > 0) keys.push({ level, index: Math.floor(count / TILE_WIDTH) });
  }
  return keys;
}

/**
 * The tiles that change when leaves are added to a tree of `size`, as they stand afterwards.
 *
 * @param edge the tiles of `edgeTiles(size)`
 */
export function growTiles(
  size: number,
  edge: readonly Tile[],
  leaves: readonly Uint8Array[],
): Tile[] {
  const changed: Tile[] = [];
  let added = leaves;
  for (let level = 0, count = size; added.length > 0; level += 1) {
    const first = Math.floor(count / TILE_WIDTH);
    const open = edge.find((tile) => tile.level === level && tile.index === first);
    const row = [...hashesOf(open?.hashes ?? new Uint8Array()), ...added];
    if (row.length !== (count % TILE_WIDTH) + added.length) {
      throw new RangeError(`tile ${level}/${first} is not that of a tree of ${size} leaves`);
    }
    const parents: Uint8Array[] = [];
    for (let at = 0; at < row.length; at += TILE_WIDTH) {
      const hashes = row.slice(at, at + TILE_WIDTH);
      changed.push({ level, index: first + at / TILE_WIDTH, hashes: concat(hashes) });
      if (hashes.length === TILE_WIDTH) parents.push(joined(hashes));
    }
    added = parents;
    count = Math.floor(count / TILE_WIDTH);
  }
  return changed;
}

function concat(hashes: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(hashes.length * HASH_BYTES);
  for (const [index, hash] of hashes.entries()) all.set(hash, index * HASH_BYTES);
  return all;
}
