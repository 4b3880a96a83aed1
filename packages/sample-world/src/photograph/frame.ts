import type { Area } from "./area.js";

/** Of every photograph, in pixels. */
export const PHOTOGRAPH: Area = { x: 0, y: 0, width: 800, height: 600 };
