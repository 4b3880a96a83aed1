import type { Outline } from "../../api/finding.js";
import { areaOf, readOutline, type Size } from "./outline.js";

export type Means = "hash" | "features" | "shape" | "words";

const MEANS: readonly Means[] = ["hash", "features", "shape", "words"];

/** How a picture of a listing shows another one, as far as it is known. */
export interface Alike {
  /** From 0 to 1. */
  readonly confidence: number | null;
  readonly means: Means | null;
  readonly mirrored: boolean;
  /** Degrees. */
  readonly rotated: number;
  /** Bits of 256 in which the picture hashes differ. */
  readonly distance: number | null;
  /** Points that agree in both pictures. */
  readonly inliers: number | null;
  /** The same place in both pictures, corner by corner; `null` where it is not known. */
  readonly outlines: Outlines | null;
}

export interface Outlines {
  readonly region: Outline;
  readonly referenceRegion: Outline;
}

/** Reads it out of what a signal rests on, or out of an answer of the API. */
export function readAlike(detail: Readonly<Record<string, unknown>>): Alike {
  const number = (name: string) => {
    const value = detail[name];
    return typeof value === "number" && Number.isFinite(value) ? value : null;
  };
  const region = readOutline(detail["region"]);
  const referenceRegion = readOutline(detail["referenceRegion"] ?? detail["queryRegion"]);
  return {
    confidence: number("confidence"),
    means: MEANS.find((one) => one === detail["means"]) ?? null,
    mirrored: detail["mirrored"] === true,
    rotated: number("rotated") ?? 0,
    distance: number("distance"),
    inliers: number("inliers"),
    outlines:
      region !== null && referenceRegion !== null && region.length === referenceRegion.length
        ? { region, referenceRegion }
        : null,
  };
}

/** Less than this share of the reference: more than a trimmed border is missing. */
const WHOLE = 0.9;

/** Whether the listing shows only a part of the reference. */
export function isPart({ outlines }: Alike, reference: Size): boolean {
  if (outlines === null) return false;
  return areaOf(outlines.referenceRegion) < WHOLE * reference.width * reference.height;
}
