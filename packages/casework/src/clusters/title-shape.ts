/** How much of the words of two titles must be the same: shared words among all of theirs. */
const NEAR_SAME = 0.75;

/** Numbers and units: sizes, years and prices tell two copies of one offer apart. */
const MEASURE = /^(?:\p{N}+(?:[.,]\p{N}+)*)?(?:cm|mm|in|kg|g|ml|l|eu|us|uk|pcs?)?$/u;
const HAN = /\p{Script=Han}/gu;

/**
 * The words of a title in one order, each once, without sizes and numbers: what stays when one offer is put up
 * again. Chinese is taken character by character. Empty where nothing but numbers is left.
 */
export function titleShape(title: string): string {
  const words = title
    .normalize("NFKC")
    .toLowerCase()
    .replace(HAN, " $& ")
    .split(/[^\p{L}\p{N}.,]+/u)
    .map((word) => word.replace(/^[.,]+|[.,]+$/gu, ""))
    .filter((word) => word !== "" && !MEASURE.test(word));
  return [...new Set(words)].sort(inOrder).join(" ");
}

/** Whether two shapes are of titles that say nearly the same. An empty one is like none. */
export function isNearSame(one: string, other: string): boolean {
  if (one === "" || other === "") return false;
  const a = new Set(one.split(" "));
  const b = new Set(other.split(" "));
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared >= NEAR_SAME * (a.size + b.size - shared);
}

function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
