import { MaskKind, separators } from "./separators.js";

// Copies: the compiler of V8 knows a module's own constants, but loads imported ones again and again.
const MASK_KIND_MASK = MaskKind.Mask;
const MASK_KIND_NO = MaskKind.No;

/** Longest run of masks that is looked at, in code units. */
const LONGEST = 12;

/** Whether a run of separators holds masks, and spaces at most besides. */
export function isMask(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST && maskLength(text, from, to) > 0;
}

/** How many masks stand from one offset to another; 0 where anything but spaces stands between them. */
export function maskLength(text: string, from: number, to: number): number {
  const { mask } = separators();
  let count = 0;
  for (let at = from; at < to; at++) {
    const code = text.codePointAt(at) as number;
    const kind = code < mask.length ? mask[code] : MASK_KIND_NO;
    if (kind === MASK_KIND_NO) return 0;
    if (kind === MASK_KIND_MASK) count++;
    if (code > 0xffff) at++;
  }
  return count;
}
