import type { Paint } from "./paint.js";

/** What is printed on: so many columns, with colours or without. */
export interface Surface {
  readonly width: number;
  readonly paint: Paint;
}
