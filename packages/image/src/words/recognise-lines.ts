import type { Raster } from "../raster/raster.js";
import { decodeCtc, type Reading } from "./ctc.js";
import { lineBatch } from "./line-batch.js";
import type { WordModels } from "./word-models.js";

/** Lines whose widths differ little go together; padding costs more than a call. */
const BATCH_SLACK = 24;
const MOST_IN_BATCH = 8;
const GRAIN = 8;

/** Reads lines of one height, in the order given. */
export async function recogniseLines(
  lines: readonly Raster[],
  { recognise, keys }: WordModels,
): Promise<Reading[]> {
  const readings: Reading[] = new Array(lines.length);
  for (const batch of batches(lines)) {
    const widest = Math.max(...batch.map((i) => lines[i].width));
    const width = Math.ceil(widest / GRAIN) * GRAIN;
    const { data, dims } = await recognise(
      lineBatch(
        batch.map((i) => lines[i]),
        width,
      ),
    );
    const characters = dims[2];
    const size = dims[1] * characters;
    batch.forEach((line, i) => {
      const steps = data.subarray(i * size, (i + 1) * size);
      readings[line] = decodeCtc(steps, characters, keys);
    });
  }
  return readings;
}

function batches(lines: readonly Raster[]): number[][] {
  const byWidth = [...lines.keys()].sort((a, b) => lines[a].width - lines[b].width);
  const made: number[][] = [];
  for (const line of byWidth) {
    const batch = made.at(-1);
    const narrowest = batch?.[0];
    const fits =
      narrowest !== undefined && lines[line].width - lines[narrowest].width <= BATCH_SLACK;
    if (batch !== undefined && fits && batch.length < MOST_IN_BATCH) batch.push(line);
    else made.push([line]);
  }
  return made;
}
