import { type Raster, readWords } from "@touchstone/image";
import type { Look } from "./look.js";
import { boxBack, type Reduction } from "./map-back.js";
import type { PictureModels } from "./picture-models.js";

/** What is read with less confidence is noise. */
const READ_AT_ALL = 0.5;

/** Lines of writing in a picture, in its own pixels. */
export async function lookForWords(
  raster: Raster,
  reduction: Reduction,
  models: PictureModels,
): Promise<Look["lines"]> {
  const lines = await readWords(raster, await models.words());
  return lines
    .filter(({ confidence }) => confidence >= READ_AT_ALL)
    .map(({ text, confidence, box }) => ({
      text,
      confidence: Math.round(confidence * 1000) / 1000,
      box: boxBack([...box], reduction),
    }));
}
