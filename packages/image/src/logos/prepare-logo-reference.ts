import type { Raster } from "../raster/raster.js";
import { within } from "../raster/within.js";
import { inkPlanes } from "./ink-planes.js";
import type { LogoModels } from "./logo-models.js";
import type { LogoReference, LogoView } from "./logo-reference.js";
import { type NormalisedInk, normaliseInk } from "./normalise-ink.js";
import { CROP } from "./sample-crop.js";
import { seeCrops, VECTOR } from "./seen-crop.js";

/** More detail than this is gone in the normalised square. */
const LONGEST = 512;
/** The whole of a square of CROP pixels. */
const WHOLE = [CROP / 2, 0, CROP / 2, 0, CROP / 2, CROP / 2] as const;

/**
 * What is needed to find a logo, from one picture of it: `alpha` has a byte for each pixel where the file is
 * transparent in places, else the edge shows the background. No training takes place. A picture without anything on
 * its background gives a reference without views, which is never found.
 */
export async function prepareLogoReference(
  picture: Raster,
  alpha: Uint8Array | undefined,
  models: Pick<LogoModels, "embed">,
): Promise<LogoReference> {
  const small = within(picture, LONGEST);
  const clear =
    alpha &&
    within({ width: picture.width, height: picture.height, channels: 1, data: alpha }, LONGEST)
      .data;
  const views: LogoView[] = [];
  for (const plane of inkPlanes(small, clear)) {
    const normalised = normaliseInk(plane);
    if (normalised !== undefined) {
      views.push({ ...normalised, vector: await vectorOf(normalised, models) });
    }
  }
  return { views };
}

/** The mean of how it looks dark on light and light on dark. */
async function vectorOf({ ink }: NormalisedInk, models: Pick<LogoModels, "embed">) {
  const vector = new Float32Array(VECTOR);
  for (const data of [ink.map((value) => 255 - value), ink]) {
    const [seen] = await seeCrops(
      [{ width: CROP, height: CROP, channels: 1, data }],
      [WHOLE],
      models.embed,
    );
    seen.vector.forEach((value, i) => {
      vector[i] += value;
    });
  }
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
