import type { CeDistance, CeMarking, Polygon } from "./ce-marking.js";

/** Room around the marking, as a share of its longer side: lines beside it and their numbers. */
const MARGIN = 0.3;

/**
 * A drawing to lay over the part of the picture that holds a marking: the circles as measured, the official
 * letters fitted to the C (Regulation (EC) No 765/2008, Annex II), and each distance that deviates with its
 * measured and its official share of the height.
 *
 * @returns an SVG element; its view box is the marking's box with a margin of 0.3 of the longer side, in
 * pixels of the picture. It says nothing that the reasons do not say, so it is hidden from readers.
 */
export function ceOverlay({ box, outline }: CeMarking): string {
  const [left, top, width, height] = box;
  const longer = Math.max(width, height);
  const margin = Math.round(MARGIN * longer);
  const view = [left - margin, top - margin, width + 2 * margin, height + 2 * margin];
  const line = round(longer / 150);
  const parts = [
    ...outline.official.map((points) => polygon(points, "#1565c0", line, "#1565c0")),
    ...outline.circles.map((points) => polygon(points, "#e65100", line)),
    ...outline.distances
      .filter(({ deviates }) => deviates)
      .map((distance, index) => drawn(distance, index, longer)),
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(" ")}" ` +
    `aria-hidden="true" focusable="false">${parts.join("")}</svg>`
  );
}

function polygon(points: Polygon, stroke: string, line: number, fill?: string): string {
  const places = points.map(([x, y]) => `${round(x)},${round(y)}`).join(" ");
  const filling = fill === undefined ? 'fill="none"' : `fill="${fill}" fill-opacity="0.25"`;
  return `<polygon points="${places}" ${filling} stroke="${stroke}" stroke-width="${line}"/>`;
}

function drawn({ from, to, measured, official }: CeDistance, index: number, longer: number) {
  const line = round(longer / 70);
  const size = round(longer / 14);
  const x = round((from[0] + to[0]) / 2);
  // Numbers stand below each other where lines lie close together.
  const y = round((from[1] + to[1]) / 2 - longer / 40 - index * size * 0.2);
  const numbers = `${measured.toFixed(2)} / ${official.toFixed(2)}`;
  return (
    `<line x1="${round(from[0])}" y1="${round(from[1])}" x2="${round(to[0])}" ` +
    `y2="${round(to[1])}" stroke="#c62828" stroke-width="${line}"/>` +
    `<text x="${x}" y="${y}" font-family="sans-serif" font-size="${size}" text-anchor="middle" ` +
    `fill="#c62828" stroke="#ffffff" stroke-width="${round(size / 6)}" paint-order="stroke">` +
    `${numbers}</text>`
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
