import type { Features } from "../features/features.js";
import { findFeatures } from "../features/find-features.js";
import { mirrorFeatures } from "../features/mirror-features.js";
import { halvings } from "../raster/halvings.js";
import type { Raster } from "../raster/raster.js";
import { toLuma } from "../raster/to-luma.js";
import { within } from "../raster/within.js";

/** Longest side at which features are looked for. */
const SIZE = 512;
const FEATURES = 500;

/** A picture that is compared with references: what is needed of it is made once, when it is first asked for. */
export class LookedAt {
  /** At most 512 pixels on its longest side. */
  readonly luma: Raster;
  /** The same, then halves of it. */
  readonly levels: readonly Raster[];
  readonly width: number;
  readonly height: number;
  /** Pixels of the given picture to a pixel of the first level. */
  readonly across: number;
  readonly down: number;
  #features: Features | undefined;
  #mirrored: Features | undefined;

  constructor(picture: Raster) {
    const luma = within(toLuma(picture), SIZE);
    this.luma = luma;
    this.levels = halvings(luma, 24);
    this.width = luma.width;
    this.height = luma.height;
    this.across = picture.width / luma.width;
    this.down = picture.height / luma.height;
  }

  /** Places in pixels of the first level. */
  get features(): Features {
    this.#features ??= findFeatures(this.luma, FEATURES);
    return this.#features;
  }

  /** What the features of the mirrored picture look like, at the places they have in this one. */
  get mirroredFeatures(): Features {
    this.#mirrored ??= { ...mirrorFeatures(this.features, 0), places: this.features.places };
    return this.#mirrored;
  }
}
