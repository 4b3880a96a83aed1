import type { Infer } from "../inference/infer.js";
import type { Raster } from "../raster/raster.js";
import { resize } from "../raster/resize.js";
import { lineBatch } from "./line-batch.js";

/** What the classifier takes; longer lines are squeezed into it. */
const HEIGHT = 48;
const WIDTH = 192;

/** The probability of every line being upside down, 0 to 1. */
export async function upsideDown(lines: readonly Raster[], classify: Infer): Promise<number[]> {
  if (lines.length === 0) return [];
  const fitted = lines.map((line) => (line.width > WIDTH ? resize(line, WIDTH, HEIGHT) : line));
  const { data } = await classify(lineBatch(fitted, WIDTH));
  return lines.map((_, i) => data[i * 2 + 1]);
}
