import { pdqHash, TURNS, type Turn } from "../pdq/pdq-hash.js";
import { type Box, partOf, scaleBox } from "../raster/box.js";
import { crop } from "../raster/crop.js";
import type { Raster } from "../raster/raster.js";
import { toLuma } from "../raster/to-luma.js";
import { trimBorders } from "../raster/trim-borders.js";
import { within } from "../raster/within.js";
import { hashPart } from "./hash-part.js";
import { LEAST_QUALITY } from "./least-quality.js";

/** The hash that a part of a picture has once it is turned. */
export interface PicturePartHash {
  readonly words: Uint32Array;
  readonly turn: Turn;
  /** The part, in pixels of the picture. */
  readonly box: Box;
}

const SIZE = 128;

/** Pictures put side by side, or one above the other. */
const HALVES = [
  [0, 0, 0.5, 1],
  [0.5, 0, 1, 1],
  [0, 0, 1, 0.5],
  [0, 0.5, 1, 1],
] as const;

const UPRIGHT: readonly Turn[] = [0, 4];

/**
 * The hashes under which a picture is looked up: with and without its borders in all eight positions, and its halves as
 * they are and mirrored. None of parts that are plain.
 */
export function picturePartHashes(picture: Raster): readonly PicturePartHash[] {
  const small = toLuma(within(picture, SIZE));
  const across = picture.width / small.width;
  const down = picture.height / small.height;
  return partsOf(small).flatMap(({ box, turns }) => {
    const { spectrum } = hashPart(small, box);
    return spectrum.quality < LEAST_QUALITY
      ? []
      : turns.map((turn) => ({
          words: pdqHash(spectrum, turn),
          turn,
          box: scaleBox(box, across, down),
        }));
  });
}

interface Part {
  readonly box: Box;
  readonly turns: readonly Turn[];
}

function partsOf(small: Raster): Part[] {
  const whole = { left: 0, top: 0, width: small.width, height: small.height };
  const trimmed = trimBorders(small);
  const parts: Part[] = [{ box: whole, turns: TURNS }];
  if (trimmed.width !== whole.width || trimmed.height !== whole.height) {
    parts.push({ box: trimmed, turns: TURNS });
  }
  for (const half of HALVES) {
    parts.push({ box: trimmedPart(small, partOf(trimmed, half)), turns: UPRIGHT });
  }
  return parts;
}

function trimmedPart(small: Raster, box: Box): Box {
  const inner = trimBorders(crop(small, box));
  return { ...inner, left: box.left + inner.left, top: box.top + inner.top };
}
