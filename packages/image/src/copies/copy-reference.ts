import type { Features } from "../features/features.js";
import type { Box } from "../raster/box.js";
import type { Raster } from "../raster/raster.js";

/** A part of a reference photograph that may be shown alone, and its hash. */
export interface CopyHash {
  /** PDQ, eight words, the lowest first. */
  readonly words: Uint32Array;
  /** PDQ's measure, 0 to 100. */
  readonly quality: number;
  /** In working pixels. */
  readonly box: Box;
}

/** What is kept of one reference photograph, about 25 KB: plain objects and typed arrays, to be cloned and stored. */
export interface CopyReference {
  /** Of the raster that was prepared; places in the reference are in its pixels. */
  readonly width: number;
  readonly height: number;
  /** At the size at which references are compared with pictures; what follows is in these pixels. */
  readonly working: { readonly width: number; readonly height: number };
  readonly hashes: readonly CopyHash[];
  readonly features: Features;
  /** The whole reference, small and grey, to compare pixels with. */
  readonly sketch: Raster;
}
