import type { Polygon } from "../geometry/polygon.js";
import type { CopyMatch } from "./copy-match.js";

/** From one half on a match is asserted. */
const ASSERTED = 0.5;

/** The share of a match's region that an authorised picture has to cover. */
const COVERED = 0.6;

/**
 * Marks matches that an authorised picture explains: those of authorised pictures themselves, and those that lie where
 * one lies. In a collage of both the other photograph stays a copy.
 */
export function markAuthorised(
  matches: readonly CopyMatch[],
  authorised: ReadonlySet<number>,
): readonly CopyMatch[] {
  const official = matches.filter(
    ({ id, confidence }) => authorised.has(id) && confidence >= ASSERTED,
  );
  return matches.map((match) =>
    official.some(({ region }) => coveredShare(match.region, region) >= COVERED)
      ? { ...match, authorised: true as const }
      : match,
  );
}

/** The share of the first polygon's bounding box that the second one's covers. */
function coveredShare(polygon: Polygon, other: Polygon): number {
  const a = bounds(polygon);
  const b = bounds(other);
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const area = (a.right - a.left) * (a.bottom - a.top);
  return area <= 0 ? 0 : (Math.max(0, width) * Math.max(0, height)) / area;
}

function bounds(polygon: Polygon) {
  const across = polygon.map(([x]) => x);
  const down = polygon.map(([, y]) => y);
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
}
