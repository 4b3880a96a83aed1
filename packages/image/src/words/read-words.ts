import type { Raster } from "../raster/raster.js";
import type { Reading } from "./ctc.js";
import { detectLines } from "./detect-lines.js";
import { lineCrop } from "./line-crops.js";
import type { ReadLine } from "./read-line.js";
import { inReadingOrder } from "./reading-order.js";
import { recogniseLines } from "./recognise-lines.js";
import { cornersOf, type RotatedBox } from "./rotated-box.js";
import type { TextBox } from "./text-boxes.js";
import { upsideDown } from "./upside-down.js";
import type { WordModels } from "./word-models.js";

/** Lines read in one picture; a wall of small print would take seconds. The largest are kept. */
const MOST_LINES = 40;
/** What is read with less is noise, and what is read with less is tried upside down. */
const LEAST_CONFIDENCE = 0.5;
const SURE = 0.8;
const MAYBE_DOWN = 0.3;

/**
 * Reads the text in a picture: lines of English and Chinese from top to bottom, in any direction, with what the
 * models of PP-OCR see. A picture without text costs the detector only.
 */
export async function readWords(picture: Raster, models: WordModels): Promise<readonly ReadLine[]> {
  const found = await detectLines(picture, models.detect);
  const boxes = found.sort((a, b) => thickness(b) - thickness(a)).slice(0, MOST_LINES);
  const readings = await readBoxes(picture, boxes, models);
  const lines = boxes.flatMap((box, i) => {
    const { text, confidence } = readings[i];
    if (confidence < LEAST_CONFIDENCE || text.trim() === "") return [];
    return [{ text: text.trim(), confidence, corners: cornersOf(box), box: around(picture, box) }];
  });
  return inReadingOrder(lines);
}

async function readBoxes(
  picture: Raster,
  boxes: readonly TextBox[],
  models: WordModels,
): Promise<Reading[]> {
  const crops = boxes.map((box) => lineCrop(picture, box));
  const readings = await recogniseLines(crops, models);
  const doubtful = [...boxes.keys()].filter((i) => readings[i].confidence < SURE);
  const down = await chancesOfDown(
    doubtful.map((i) => crops[i]),
    models,
  );
  const unsure = doubtful.filter((_, at) => down[at] > MAYBE_DOWN);
  const again = await recogniseLines(
    unsure.map((i) => lineCrop(picture, boxes[i], true)),
    models,
  );
  unsure.forEach((i, at) => {
    if (again[at].confidence > readings[i].confidence) readings[i] = again[at];
  });
  return readings;
}

async function chancesOfDown(
  lines: readonly Raster[],
  { classify }: WordModels,
): Promise<readonly number[]> {
  return classify === undefined ? lines.map(() => 1) : upsideDown(lines, classify);
}

function thickness({ width, height }: RotatedBox): number {
  return Math.min(width, height);
}

function around(picture: Raster, box: RotatedBox): ReadLine["box"] {
  const corners = cornersOf(box);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const left = Math.max(0, Math.floor(Math.min(...xs)));
  const top = Math.max(0, Math.floor(Math.min(...ys)));
  const right = Math.min(picture.width, Math.ceil(Math.max(...xs)));
  const bottom = Math.min(picture.height, Math.ceil(Math.max(...ys)));
  return [left, top, Math.max(1, right - left), Math.max(1, bottom - top)];
}
