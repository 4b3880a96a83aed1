import type { Compliance, PictureMatch } from "@touchstone/interface";

/** What a picture shows of one right: a match as the public format has it, but for the picture's name. */
export interface Sighting extends Omit<PictureMatch, "image"> {
  /** How it was found, for people who ask why: outlines in both pictures, distances, scores. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** A line of writing in a picture. */
export interface SeenLine {
  readonly text: string;
  /** Probability that every character is right. */
  readonly confidence: number;
  readonly box: readonly [x: number, y: number, width: number, height: number];
}

/**
 * What was seen in one picture of a listing. All boxes are in pixels of the upright picture (EXIF
 * orientation applied), not scaled.
 */
export interface SeenPicture {
  /** As the listing names it. */
  readonly image: string;
  readonly sightings: readonly Sighting[];
  readonly lines: readonly SeenLine[];
  /** CE markings. They belong to no right. */
  readonly markings: readonly Omit<Compliance, "kind" | "image">[];
}
