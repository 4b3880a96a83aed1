import { TILE_WIDTH, type TileKey } from "./tiles.js";

/**
 * Path of a tile of a tree of `size` leaves (C2SP tlog-tiles): `tile/0/x001/234`, with the number of its
 * hashes when it is not full: `tile/1/000.p/7`.
 */
export function tilePath({ level, index }: TileKey, size: number): string {
  const hashes = Math.floor(size / TILE_WIDTH ** level) - index * TILE_WIDTH;
  const part = hashes < TILE_WIDTH ? `.p/${hashes}` : "";
  return `tile/${level}/${threes(index)}${part}`;
}

/** The number in groups of three digits, all but the last marked: 1234067 is `x001/x234/067`. */
function threes(index: number): string {
  const last = String(index % 1000).padStart(3, "0");
  const rest = Math.floor(index / 1000);
  return rest === 0 ? last : `${marked(rest)}/${last}`;
}

function marked(index: number): string {
  const last = `x${String(index % 1000).padStart(3, "0")}`;
  const rest = Math.floor(index / 1000);
  return rest === 0 ? last : `${marked(rest)}/${last}`;
}
