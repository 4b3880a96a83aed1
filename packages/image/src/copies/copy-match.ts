import type { Affine } from "../geometry/affine.js";
import type { Polygon } from "../geometry/polygon.js";

/** A reference photograph that a picture shows, or shows a part of. */
export interface CopyMatch {
  readonly id: number;
  /** 0 to 1; from one half on it is asserted, below it is only worth a look. */
  readonly confidence: number;
  /** What led to it. The pixels were compared in either case. */
  readonly means: "hash" | "features";
  /** Bits of 256 in which the hashes differ, if they led to it. */
  readonly distance?: number;
  /** How many distinct features agree with the transform, if they led to it. */
  readonly inliers?: number;
  readonly mirrored: boolean;
  /** By how much the reference was turned, clockwise, after it was mirrored; the nearest quarter turn. */
  readonly rotated: 0 | 90 | 180 | 270;
  /** From pixels of the reference to pixels of the picture. */
  readonly transform: Affine;
  /** Where in the picture, in its pixels. */
  readonly region: Polygon;
  /** Which part of the reference, in its pixels. */
  readonly referenceRegion: Polygon;
  /** The same picture is one that its owner lets be used: then it is no copy to object to. */
  readonly authorised?: true;
  /** The reference matches so many pictures at once that a person should look at it first. */
  readonly held?: true;
}
