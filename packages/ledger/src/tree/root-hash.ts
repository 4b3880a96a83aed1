import { emptyRoot, nodeHash } from "./hashes.js";
import { splitOf } from "./ranges.js";

/** Root of the tree over these leaf hashes, in the order of the log. */
export function rootHash(leaves: readonly Uint8Array[]): Uint8Array {
  const [first, second] = leaves;
  if (first === undefined) return emptyRoot();
  if (second === undefined) return first;
  const split = splitOf(leaves.length);
  return nodeHash(rootHash(leaves.slice(0, split)), rootHash(leaves.slice(split)));
}
