import type { Edits } from "../catalogue/picture.js";
import type { Size } from "./size.js";

/** A rectangle around the middle of a photograph, in its own pixels. */
export interface Window extends Size {
  readonly x: number;
  readonly y: number;
}

/**
 * What is left of a photograph that is cut, and cut further when it is turned: the largest part of the same form whose
 * corners all lie within the turned photograph.
 */
export function cropWindow({ width, height }: Size, { crop = 0, turn = 0 }: Edits): Window {
  const angle = (Math.abs(turn) * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const fits = Math.min(
    width / (width * cos + height * sin),
    height / (width * sin + height * cos),
  );
  const share = Math.min(1 - crop, fits);
  const left = { width: width * share, height: height * share };
  return { x: (width - left.width) / 2, y: (height - left.height) / 2, ...left };
}
