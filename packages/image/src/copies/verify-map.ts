import { type Affine, apply, compose, determinant, scaling } from "../geometry/affine.js";
import { type Agreement, agreement } from "../geometry/agreement.js";
import { align } from "../geometry/align.js";
import { atLevel } from "../geometry/at-level.js";
import { isPlausible } from "../geometry/find-map.js";
import { areaOf, clip, rectangle } from "../geometry/polygon.js";
import type { Raster } from "../raster/raster.js";
import { resize } from "../raster/resize.js";
import type { CopyReference } from "./copy-reference.js";
import type { LookedAt } from "./looked-at.js";

/** A map whose pixels were compared. */
export interface VerifiedMap extends Agreement {
  /** From working pixels of the reference to pixels of the first level. */
  readonly map: Affine;
  /** The share of the reference that lies in the picture, or of the picture that shows it: the larger of the two. */
  readonly cover: number;
}

/** Features give a map so exact that what agrees less than this is not going to. */
const HOPELESS = 0.1;

/**
 * Improves a map from a reference to a picture and says how well the two agree. `rough` maps are improved at half the
 * size first.
 */
export function verifyMap(
  reference: CopyReference,
  picture: LookedAt,
  map: Affine,
  rough: boolean,
): VerifiedMap {
  const { sketch } = reference;
  const before = agree(sketch, reference, picture, map);
  if (!rough && before.mean < HOPELESS) {
    return before;
  }
  const half = resize(sketch, Math.ceil(sketch.width / 2), Math.ceil(sketch.height / 2));
  let improved = map;
  for (const size of rough ? [half, sketch] : [sketch]) {
    improved = improve(size, reference, picture, improved) ?? improved;
  }
  const after = agree(sketch, reference, picture, improved);
  return after.mean >= before.mean ? after : before;
}

function agree(
  sketch: Raster,
  reference: CopyReference,
  picture: LookedAt,
  map: Affine,
): VerifiedMap {
  const shrunk = compose(map, fromSketch(sketch, reference));
  const level = atLevel(picture.levels, shrunk);
  const agreed =
    level === undefined
      ? { squares: 0, same: 0, mean: 0 }
      : agreement(sketch, level.picture, level.map);
  return { map, cover: coverOf(reference, picture, map), ...agreed };
}

function coverOf({ working }: CopyReference, picture: LookedAt, map: Affine): number {
  const whole = rectangle(0, 0, working.width, working.height).map((corner) => apply(map, corner));
  const shown = areaOf(clip(whole, picture.width, picture.height));
  return Math.max(shown / areaOf(whole), shown / (picture.width * picture.height));
}

function improve(
  sketch: Raster,
  reference: CopyReference,
  picture: LookedAt,
  map: Affine,
): Affine | undefined {
  const enlarge = fromSketch(sketch, reference);
  const level = atLevel(picture.levels, compose(map, enlarge));
  if (level === undefined) {
    return;
  }
  const aligned = align(sketch, level.picture, level.map);
  if (aligned === undefined) {
    return;
  }
  const back = scaling(picture.width / level.picture.width, picture.height / level.picture.height);
  const { working } = reference;
  const toSketch = scaling(sketch.width / working.width, sketch.height / working.height);
  const improved = compose(back, compose(aligned, toSketch));
  return isPlausible(improved, determinant(map) < 0) ? improved : undefined;
}

function fromSketch(sketch: Raster, { working }: CopyReference): Affine {
  return scaling(working.width / sketch.width, working.height / sketch.height);
}
