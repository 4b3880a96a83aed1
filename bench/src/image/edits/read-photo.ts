import sharp from "sharp";
import { type Photo, photoOf } from "./photo.js";

/** A file, upright, at most `longest` pixels on its longest side. */
export function readPhoto(file: string | Uint8Array, longest: number): Promise<Photo> {
  return photoOf(
    sharp(file).rotate().resize(longest, longest, { fit: "inside", withoutEnlargement: true }),
  );
}
