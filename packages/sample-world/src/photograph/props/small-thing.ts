import type { Easel } from "../easel.js";
import type { Palette } from "../palette.js";

/** Something small around the origin, about as large as `size` in each direction. */
export type SmallThing = (easel: Easel, palette: Palette, size: number) => string;
