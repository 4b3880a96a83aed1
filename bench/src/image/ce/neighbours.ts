import type { SeededRandom } from "../../random.js";

/** What stands beside a marking on a label: SVG in its units, the marking from (0, 0) to (width, 200). */
export function neighbours(random: SeededRandom, width: number): string {
  const number = String(random.whole(100, 2999)).padStart(4, "0");
  const parts = [
    () => text(width + 40, 170, 150, number),
    () => text(width + 50, 150, 110, "FCC"),
    () => bin(width + 70),
    () => `${text(width + 50, 90, 90, "UK")}${text(width + 50, 185, 90, "CA")}`,
    () => text(-20, 255, 50, "Made in P.R.C. 230V~ 50Hz"),
    () =>
      `<path d="M-60,100a90,90 0 1 0 -180,0a90,90 0 1 0 180,0zm-20,0a70,70 0 1 1 -140,0a70,70 0 1 1 140,0z"/>`,
  ];
  const first = random.pick(parts)();
  return random.chance(0.4) ? first + random.pick(parts)() : first;
}

function text(x: number, y: number, size: number, words: string): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-family="DejaVu Sans" font-weight="bold">${words}</text>`;
}

/** A bin crossed out. */
function bin(x: number): string {
  return `<g transform="translate(${x},0)"><path d="M10,40H110V52H100L90,170H30L20,52H10zM34,52L42,158H78L86,52z"/><path d="M0,20L12,10L124,170L112,180z"/><rect x="10" y="185" width="100" height="14"/></g>`;
}
