import type { Measure } from "./bands.js";

/** How the proportions of a marking stand to the drawing of Annex II of Regulation (EC) No 765/2008. */
export type CeGrade = "conforming" | "non_conforming" | "undecided";

/** Why a marking was not found to conform, or not judged. */
export type CeReason =
  | {
      readonly kind: "outside_band" | "near_limit";
      readonly measure: Measure;
      readonly measured: number;
      /** The band that was asked for. */
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: "too_small"; readonly heightPixels: number; readonly least: number }
  | { readonly kind: "blurred"; readonly blurToStroke: number; readonly most: number }
  | { readonly kind: "tilted_or_stretched"; readonly axisRatio: number; readonly least: number }
  | { readonly kind: "uneven_outline"; readonly residualToHeight: number; readonly most: number };

/** A closed outline in pixels of the picture. */
export type Polygon = readonly (readonly [number, number])[];

/** What the overlay draws, in pixels of the picture. */
export interface CeOutline {
  /** Measured outer and inner circles of the C, then of the E. */
  readonly circles: readonly Polygon[];
  /** C and E of the official drawing, laid over the measured C. */
  readonly official: readonly Polygon[];
  /** The distances that were measured. */
  readonly distances: readonly CeDistance[];
}

export interface CeDistance {
  readonly measure: Measure;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** As a share of the marking's height. */
  readonly measured: number;
  readonly official: number;
  readonly deviates: boolean;
}

/** A CE marking in a picture. Right proportions prove nothing about a product, and wrong ones neither. */
export interface CeMarking {
  readonly grade: CeGrade;
  /** Left, top, width and height in pixels of the picture, around the whole marking. */
  readonly box: readonly [number, number, number, number];
  /** Shares of the height, but for `heightPixels`, `radiusRatio`, `heightRatio` and `axisRatio`. */
  readonly measurements: Readonly<Record<string, number>>;
  readonly outline: CeOutline;
  readonly reasons: readonly CeReason[];
}
