import sharp from "sharp";
import { type Photo, photoOf, sharpOf } from "./photo.js";

/** Through JPEG of some quality, as what is uploaded is stored. */
export async function recompress(photo: Photo, quality: number): Promise<Photo> {
  return photoOf(sharp(await sharpOf(photo).jpeg({ quality }).toBuffer()));
}
