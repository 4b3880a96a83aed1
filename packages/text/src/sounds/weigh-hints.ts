import type { SignMatch } from "../match/sign-match.js";

/** By how many marks begin like that; more of them, and it says nothing of any. */
const CONFIDENCE = [0, 0.4, 0.32, 0.26, 0.22];

/**
 * Hints of all layers of an index together: each is as sure as the marks that begin like it are few.
 *
 * @param hints in any order; those at one place hint at different marks
 */
export function weighHints(hints: readonly SignMatch[]): SignMatch[] {
  const byPlace = new Map<string, SignMatch[]>();
  for (const hint of hints) {
    const place = `${hint.start} ${hint.end}`;
    const others = byPlace.get(place);
    if (others === undefined) byPlace.set(place, [hint]);
    else others.push(hint);
  }
  return [...byPlace.values()].flatMap((those) => {
    const confidence = CONFIDENCE[new Set(those.map(({ mark }) => mark)).size];
    return confidence === undefined ? [] : those.map((hint) => ({ ...hint, confidence }));
  });
}
