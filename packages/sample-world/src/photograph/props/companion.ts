import type { Easel } from "../easel.js";
import type { Palette } from "../palette.js";

/** Something that stands on the origin beside the goods. */
export type Companion = (easel: Easel, palette: Palette) => string;
