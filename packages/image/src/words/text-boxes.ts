import { findBlobs, type Run } from "./blobs.js";
import type { Point } from "./read-line.js";
import type { RotatedBox } from "./rotated-box.js";
import { smallestBox } from "./smallest-box.js";

/** Where the detector's map has text, in cells of the map. */
export interface TextBox extends RotatedBox {
  /** Mean probability of text inside the shrunken region, 0 to 1. */
  readonly score: number;
}

const THRESHOLD = 0.3;
const LOWEST_SCORE = 0.5;
const GROWTH = 1.6;
/** The thinnest region that is looked at, and the thinnest line that is read, in cells. */
const THINNEST_REGION = 2;
const THINNEST_LINE = 5;

/**
 * Rectangles around lines of text in a probability map of shrunken text regions (Liao et al. 2020, "Real-time
 * scene text detection with differentiable binarization", section 3.4): every region above the threshold, grown by
 * area × growth / perimeter on all sides.
 */
export function textBoxes(map: Float32Array, width: number): TextBox[] {
  const boxes: TextBox[] = [];
  for (const blob of findBlobs(map, width, THRESHOLD)) {
    const core = smallestBox(rim(blob));
    if (core === undefined || Math.min(core.width, core.height) < THINNEST_REGION) continue;
    const score = meanInside(map, width, core);
    if (score < LOWEST_SCORE) continue;
    const grown = (core.width * core.height * GROWTH) / (core.width + core.height);
    const box = { ...core, width: core.width + grown, height: core.height + grown, score };
    if (Math.min(box.width, box.height) >= THINNEST_LINE) boxes.push(box);
  }
  return boxes;
}

function rim(blob: readonly Run[]): Point[] {
  return blob.flatMap(({ row, from, to }): Point[] => [
    [from, row],
    [to, row],
    [from, row + 1],
    [to, row + 1],
  ]);
}

function meanInside(map: Float32Array, mapWidth: number, box: RotatedBox): number {
  const { x, y, ux, uy, width, height } = box;
  const reachX = (Math.abs(ux) * width + Math.abs(uy) * height) / 2;
  const reachY = (Math.abs(uy) * width + Math.abs(ux) * height) / 2;
  const right = Math.min(mapWidth - 1, Math.floor(x + reachX));
  const bottom = Math.min(map.length / mapWidth - 1, Math.floor(y + reachY));
  let sum = 0;
  let cells = 0;
  for (let row = Math.max(0, Math.floor(y - reachY)); row <= bottom; row++) {
    for (let column = Math.max(0, Math.floor(x - reachX)); column <= right; column++) {
      const dx = column + 0.5 - x;
      const dy = row + 0.5 - y;
      if (Math.abs(dx * ux + dy * uy) > width / 2 || Math.abs(dy * ux - dx * uy) > height / 2)
        continue;
      sum += map[row * mapWidth + column];
      cells++;
    }
  }
  return cells === 0 ? 0 : sum / cells;
}
