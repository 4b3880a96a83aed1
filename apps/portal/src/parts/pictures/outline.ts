import type { Box, Outline, Point } from "../../api/finding.js";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** An outline as the API gives it; `null` where there is none, or none that could be drawn. */
export function readOutline(given: unknown): Outline | null {
  if (!Array.isArray(given) || given.length < 3) return null;
  const points: Point[] = [];
  for (const point of given as readonly unknown[]) {
    if (!Array.isArray(point)) return null;
    const [x, y] = point as readonly unknown[];
    if (typeof x !== "number" || typeof y !== "number") return null;
    points.push([x, y]);
  }
  return points;
}

/** In square pixels, whichever way around the corners go. */
export function areaOf(outline: Outline): number {
  let twice = 0;
  let [fromX, fromY] = outline.at(-1) ?? [0, 0];
  for (const [x, y] of outline) {
    twice += fromX * y - x * fromY;
    [fromX, fromY] = [x, y];
  }
  return Math.abs(twice) / 2;
}

/** A box with room around it, of `room` times its longer side, as far as the picture goes. */
export function roomAround([x, y, width, height]: Box, room: number, picture: Size): Box {
  const more = room * Math.max(width, height);
  const left = Math.max(0, x - more);
  const top = Math.max(0, y - more);
  const right = Math.min(picture.width, x + width + more);
  const bottom = Math.min(picture.height, y + height + more);
  return [left, top, Math.max(1, right - left), Math.max(1, bottom - top)];
}

/** Corners by letter: the same letter marks the same place in both pictures. */
export function letterOf(corner: number): string {
  return String.fromCharCode(65 + (corner % 26));
}
