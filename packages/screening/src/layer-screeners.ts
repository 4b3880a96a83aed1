import type { Policy } from "@touchstone/interface";
import { recommend } from "./recommend.js";
import { inOrder, type Screener } from "./screener.js";

/**
 * Lays newer rights of some brands over older rights of all: what `over` finds takes the place of everything
 * that `under` finds of the brands in `replaced`. It differs from screening by all rights at once only where
 * signs of two brands overlap in a text: both are then found.
 */
export function layerScreeners(
  under: Screener,
  over: Screener,
  replaced: ReadonlySet<string>,
  policy: Policy,
): Screener {
  return (listing, notices, seen) => {
    const below = under(listing, notices, seen);
    const kept = below.findings.filter(({ brand }) => !replaced.has(brand));
    const above = over(listing, [], seen).findings;
    if (kept.length === below.findings.length && above.length === 0) return below;
    const findings = inOrder([...kept, ...above]);
    return { ...below, findings, recommendation: recommend(findings, policy) };
  };
}
