/** 1 the goods are such as the right covers, -1 they are not, 0 not known. */
export function goodsFit(goods: ReadonlySet<number>, niceClasses: readonly number[]): number {
  if (goods.size === 0 || niceClasses.length === 0) return 0;
  return niceClasses.some((niceClass) => goods.has(niceClass)) ? 1 : -1;
}
