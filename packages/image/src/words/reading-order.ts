/** Where a line lies, in any unit: an upright rectangle. */
interface Placed {
  readonly box: readonly [x: number, y: number, width: number, height: number];
}

/** Lines from top to bottom, those side by side from left to right. */
export function inReadingOrder<Line extends Placed>(lines: readonly Line[]): Line[] {
  const byHeight = [...lines].sort((a, b) => middle(a) - middle(b));
  const rows: Line[][] = [];
  for (const line of byHeight) {
    const row = rows.at(-1);
    if (row?.every((other) => sideBySide(other, line))) row.push(line);
    else rows.push([line]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.box[0] - b.box[0]));
}

function middle({ box: [, y, , height] }: Placed): number {
  return y + height / 2;
}

/** The middle of each is within the other's height. */
function sideBySide(a: Placed, b: Placed): boolean {
  const apart = Math.abs(middle(a) - middle(b));
  return apart * 2 < Math.min(a.box[3], b.box[3]);
}
