import type { MaskedMatch } from "./masked.js";
import type { SignMatch } from "./sign-match.js";

/** A pattern that so many signs fit says nothing of any. */
const SIGN_LIMIT = 4;

/**
 * Of the signs that fit one masked place, those that it tells of: where some fit mask by mask the
 * others go, and nothing is left where too many fit.
 */
export function telling(fits: readonly MaskedMatch[]): SignMatch[] {
  if (fits.length === 0) return [];
  const exact = fits.filter((fit) => fit.exact);
  const kept = (exact.length > 0 ? exact : fits).map(({ match }) => match);
  return new Set(kept.map(({ sign }) => sign)).size > SIGN_LIMIT ? [] : kept;
}
