import { nodeHash, sameHash } from "./hashes.js";

interface Inclusion {
  readonly leaf: number;
  readonly size: number;
  readonly hash: Uint8Array;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/** Whether the leaf stands at its place in the tree of that root (RFC 9162, section 2.1.3.2). */
export function verifyInclusion({ leaf, size, hash, proof, root }: Inclusion): boolean {
  if (!isCount(size) || !isCount(leaf) || leaf >= size) return false;
  let at = leaf;
  let last = size - 1;
  let made = hash;
  for (const step of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      made = nodeHash(step, made);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      made = nodeHash(made, step);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameHash(made, root);
}

interface Consistency {
  readonly before: number;
  readonly size: number;
  readonly rootBefore: Uint8Array;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Whether the greater tree begins with the smaller one (RFC 9162, section 2.1.4.2). */
export function verifyConsistency(claim: Consistency): boolean {
  const { before, size, rootBefore, root, proof } = claim;
  if (!isCount(before) || !isCount(size) || before > size) return false;
  if (before === size) return proof.length === 0 && sameHash(rootBefore, root);
  if (before === 0) return proof.length === 0;
  // A full tree is itself the first step of its proof.
  const [first, ...steps] = isPowerOfTwo(before) ? [rootBefore, ...proof] : proof;
  if (first === undefined) return false;
  let at = before - 1;
  let last = size - 1;
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  let old = first;
  let made = first;
  for (const step of steps) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      old = nodeHash(step, old);
      made = nodeHash(step, made);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      made = nodeHash(made, step);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameHash(old, rootBefore) && sameHash(made, root);
}

function half(value: number): number {
  return Math.floor(value / 2);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function isPowerOfTwo(value: number): boolean {
  let rest = value;
  while (rest > 1 && rest % 2 === 0) rest /= 2;
  return rest === 1;
}
