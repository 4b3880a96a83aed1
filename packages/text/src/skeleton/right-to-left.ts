import { Gap } from "./gap.js";
import type { Skeleton } from "./skeleton.js";

/** U+202E: what follows is shown from right to left, whatever its letters (Boucher et al. 2021, Bad Characters). */
export const RIGHT_TO_LEFT_OVERRIDE = 0x202e;
const OVERRIDE = String.fromCharCode(RIGHT_TO_LEFT_OVERRIDE);
const ENDS = /[\u202c\u2069]/u;

/**
 * Brings the symbols under an override into the order in which people see them. Only whole words
 * under an override that is closed again are turned: a stray one hides nothing and is passed over.
 */
export function turnOverridden(s: Skeleton): void {
  let at = s.text.indexOf(OVERRIDE);
  let passed = 0;
  while (at >= 0) {
    const length = s.text.slice(at).search(ENDS);
    if (length < 0) return;
    const from = firstFrom(s, at, passed);
    passed = firstFrom(s, at + length, from);
    if (s.gap[from] >= Gap.Script) turn(s, from, passed);
    at = s.text.indexOf(OVERRIDE, at + length);
  }
}

/** @param passed symbols that are known to stand before the offset */
function firstFrom(s: Skeleton, offset: number, passed: number): number {
  let i = passed;
  while (i < s.length && s.start[i] < offset) i++;
  return i;
}

function turn(s: Skeleton, from: number, to: number): void {
  if (to - from < 2) return;
  const inner = s.gap.slice(from + 1, to).reverse();
  for (const key of ["fine", "shape", "how", "start", "end"] as const)
    s[key].subarray(from, to).reverse();
  s.gap.set(inner, from + 1);
  // Capitals and small letters change places: only what separates still does.
  for (let i = from + 1; i < to; i++) if (s.gap[i] === Gap.Case) s.gap[i] = Gap.None;
}
