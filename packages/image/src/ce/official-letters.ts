import type { Polygon } from "./ce-marking.js";

/**
 * Outlines of the official letters (Regulation (EC) No 765/2008, Annex II) with the C's outer radius as unit
 * and its centre as origin: radii 1 and 0.7, tips 0.1 past the centre, centres 1.7 apart, the middle bar 0.3
 * thick and ending 0.1 before the E's centre.
 */
const INNER = 0.7;
const TIP = 0.1;
const CENTRE_OF_E = 1.7;
const HALF_BAR = 0.15;
const BAR_END = -0.1;

export const OFFICIAL_C: Polygon = [...arc(1, TIP, -1), ...arc(INNER, TIP, 1)];

export const OFFICIAL_E: Polygon = moved(CENTRE_OF_E, [
  ...arc(1, TIP, -1),
  ...lowerPart(),
  [BAR_END, HALF_BAR],
  [BAR_END, -HALF_BAR],
  ...lowerPart()
    .toReversed()
    .map(([x, y]): readonly [number, number] => [x, -y]),
]);

/** From one tip around the back to the other, from the upper (−1) or the lower (1). */
function arc(radius: number, tip: number, from: 1 | -1): Polygon {
  const end = Math.acos(-tip / radius);
  return Array.from({ length: 41 }, (_, index) => {
    const turn = from * end * (1 - index / 20);
    return [-radius * Math.cos(turn), radius * Math.sin(turn)] as const;
  });
}

/** The inner edge from the lower tip to the middle bar. */
function lowerPart(): Polygon {
  const end = Math.acos(-TIP / INNER);
  const bar = Math.asin(HALF_BAR / INNER);
  return Array.from({ length: 21 }, (_, index) => {
    const turn = end + ((bar - end) * index) / 20;
    return [-INNER * Math.cos(turn), INNER * Math.sin(turn)] as const;
  });
}

function moved(x: number, polygon: Polygon): Polygon {
  return polygon.map((point) => [point[0] + x, point[1]] as const);
}
