/** Signs that stand for letters left out; emoji do too. Hyphens and dots only separate. */
const MASKS: ReadonlySet<string> = new Set(
  "*＊✱✲✳⁎∗﹡#＃※…?？_＿~～•·●○◦◯〇⭕⬤∙⚫⚪×✕✖☆★✩✪□■◻◼▢▣▪▫◆◇♥♡❤^¤▮▯█░".split(""),
);

/** Whether a run of separators holds masks, and spaces at most besides. */
export function isMask(text: string, from: number, to: number): boolean {
  if (to - from > 12) return false;
  return maskLength(text, from, to) > 0;
}

/** How many masks stand from one offset to another; 0 where anything but spaces stands between them. */
export function maskLength(text: string, from: number, to: number): number {
  let count = 0;
  for (const sign of text.slice(from, to)) {
    if (sign === "\uFE0F" || sign === "\u200D" || sign === " ") continue;
    if (!MASKS.has(sign) && !/\p{Extended_Pictographic}/u.test(sign)) return 0;
    count++;
  }
  return count;
}
