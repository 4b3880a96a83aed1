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
  const taken = new Set<number>();
  const ranks = new Map<number, number>();
  const ranked: { readonly corner: Corner; readonly rank: number }[] = [];
  for (const corner of [...corners].sort((a, b) => b.strength - a.strength)) {
    if (touches(taken, corner, width)) {
      continue;
    }
    taken.add(corner.y * width + corner.x);
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

function touches(taken: ReadonlySet<number>, { x, y }: Corner, width: number): boolean {
  for (let dy = -1; dy <= 1; dy += 1) {
    for (let dx = -1; dx <= 1; dx += 1) {
      if (taken.has((y + dy) * width + x + dx)) {
        return true;
      }
    }
  }
  return false;
}
