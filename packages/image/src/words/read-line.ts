/** A place in a picture, in pixels from its upper left corner. */
export type Point = readonly [x: number, y: number];

/** The corners of a line of text as it is read: upper left, upper right, lower right, lower left of its writing. */
export type Corners = readonly [Point, Point, Point, Point];

/** A line of text in a picture. */
export interface ReadLine {
  readonly text: string;
  /** Mean probability of the characters, 0 to 1. */
  readonly confidence: number;
  /** The upright rectangle around the line inside the picture, in whole pixels. */
  readonly box: readonly [x: number, y: number, width: number, height: number];
  readonly corners: Corners;
}
