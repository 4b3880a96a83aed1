import { findFeatures } from "../features/find-features.js";
import { pdqHash } from "../pdq/pdq-hash.js";
import { type Box, partOf, scaleBox } from "../raster/box.js";
import type { Raster } from "../raster/raster.js";
import { toLuma } from "../raster/to-luma.js";
import { trimBorders } from "../raster/trim-borders.js";
import { within } from "../raster/within.js";
import type { CopyHash, CopyReference } from "./copy-reference.js";
import { hashPart } from "./hash-part.js";
import { LEAST_QUALITY } from "./least-quality.js";

const SIZE = { hash: 128, features: 512, sketch: 96 };
const FEATURES = 400;

/** Parts of a photograph that copies often show alone: the middle, and all but a banner. As shares of its sides. */
const PARTS: readonly (readonly [number, number, number, number])[] = [
  [0, 0, 1, 1],
  [0.025, 0.025, 0.975, 0.975],
  [0.05, 0.05, 0.95, 0.95],
  [0.1, 0.1, 0.9, 0.9],
  [0.15, 0.15, 0.85, 0.85],
  [0.2, 0.2, 0.8, 0.8],
  [0, 0, 1, 0.86],
  [0, 0.14, 1, 1],
];

/**
 * What has to be kept of a reference photograph for its copies to be found. The picture should have at least 512
 * pixels on its longest side; what it has more is not used.
 */
export function prepareCopyReference(picture: Raster): CopyReference {
  const { width, height } = picture;
  const luma = toLuma(within(picture, SIZE.features));
  const small = within(luma, SIZE.hash);
  return {
    width,
    height,
    working: { width: luma.width, height: luma.height },
    hashes: hashesOf(small, luma.width / small.width, luma.height / small.height),
    features: findFeatures(luma, FEATURES),
    sketch: within(luma, SIZE.sketch),
  };
}

function hashesOf(small: Raster, across: number, down: number): CopyHash[] {
  const whole = { left: 0, top: 0, width: small.width, height: small.height };
  const trimmed = trimBorders(small);
  const boxes = PARTS.map((part) => partOf(trimmed, part));
  return (isSame(whole, trimmed) ? boxes : [whole, ...boxes])
    .map((box) => hashPart(small, box))
    .filter(({ spectrum }) => spectrum.quality >= LEAST_QUALITY)
    .map(({ box, spectrum }) => ({
      words: pdqHash(spectrum),
      quality: spectrum.quality,
      box: scaleBox(box, across, down),
    }));
}

function isSame(a: Box, b: Box): boolean {
  return a.width === b.width && a.height === b.height;
}
