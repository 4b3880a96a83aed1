/** Signs that stand for letters left out; emoji do too. Hyphens and dots only separate. */
const MASKS: ReadonlySet<string> = new Set("*＊#＃?？_＿~～•·●○◦◯⭕×✕✖☆★□■◆◇▢▪▫♥♡%^¤❤".split(""));

/** Whether a run of separators consists of masks alone, at most six of them. */
export function isMask(text: string, from: number, to: number): boolean {
  if (to - from > 12) return false;
  return maskLength(text, from, to) > 0;
}

/** How many masks stand from one offset to another; 0 where anything else stands between. */
export function maskLength(text: string, from: number, to: number): number {
  let count = 0;
  for (const sign of text.slice(from, to)) {
    if (sign === "\uFE0F" || sign === "\u200D") continue;
    if (!MASKS.has(sign) && !/\p{Extended_Pictographic}/u.test(sign)) return 0;
    count++;
  }
  return count;
}
