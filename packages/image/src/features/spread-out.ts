/** Side, in pixels, of the squares that share the spots among them. */
const CELL = 32;

export interface Corner {
  readonly x: number;
  readonly y: number;
  readonly strength: number;
}

/**
 * The strongest corners, spread over the picture: first the strongest of each square, then the second of each, until
 * there are `most`. Otherwise a printed text or a sticker would take all of them. No two touch each other.
 */
export function spreadOut(corners: readonly Corner[], most: number, width: number): Corner[] {
  const columns = Math.ceil(width / CELL);
  const ranks = new Map<number, number>();
  const ranked: { readonly corner: Corner; readonly rank: number }[] = [];
  for (const corner of peaksOf(corners, width).sort((a, b) => b.strength - a.strength)) {
    const cell = Math.floor(corner.y / CELL) * columns + Math.floor(corner.x / CELL);
    const rank = ranks.get(cell) ?? 0;
    ranks.set(cell, rank + 1);
    ranked.push({ corner, rank });
  }
  return ranked
    .sort((a, b) => a.rank - b.rank || b.corner.strength - a.corner.strength)
    .slice(0, most)
    .map(({ corner }) => corner);
}

/** The corners that touch no stronger one, and no earlier one that is as strong. */
function peaksOf(corners: readonly Corner[], width: number): Corner[] {
  const rows = corners.reduce((last, { y }) => Math.max(last, y), 0) + 3;
  // One pixel of margin on every side, so that no neighbour has to be looked for elsewhere.
  const stride = width + 2;
  const strengths = new Float64Array(stride * rows).fill(Number.NEGATIVE_INFINITY);
  for (const { x, y, strength } of corners) {
    strengths[(y + 1) * stride + x + 1] = strength;
  }
  return corners.filter(({ x, y, strength }) => {
    const at = (y + 1) * stride + x + 1;
    for (let near = at - stride - 1; near <= at - stride + 1; near += 1) {
      if (strengths[near] >= strength || strengths[near + 2 * stride] > strength) {
        return false;
      }
    }
    return strengths[at - 1] < strength && strengths[at + 1] <= strength;
  });
}
