import type { Edit } from "./edit.js";
import { banner, sticker, watermark } from "./overlay.js";
import { type Photo, photoOf, sharpOf } from "./photo.js";
import { recompress } from "./recompress.js";
import { beside, border, cutEdges, stretch, turn } from "./reshape.js";

const bright = (factor: number) => (photo: Photo) =>
  photoOf(sharpOf(photo).modulate({ brightness: factor }));

/** Each of the common edits, by itself. A crop of 20 % takes a tenth off each of the four edges. */
export const LISTED_EDITS: readonly Edit[] = [
  { name: "JPEG q30", apply: (photo) => recompress(photo, 30) },
  { name: "half size", apply: (photo) => stretch(photo, photo.width / 2, photo.height / 2) },
  {
    name: "200 px thumb",
    apply: (photo) => photoOf(sharpOf(photo).resize(200, 200, { fit: "inside" })),
  },
  { name: "grey", apply: (photo) => photoOf(sharpOf(photo).greyscale()) },
  { name: "brightness +20 %", apply: bright(1.2) },
  { name: "brightness -20 %", apply: bright(0.8) },
  { name: "contrast", apply: (photo) => photoOf(sharpOf(photo).linear(1.3, -0.3 * 128)) },
  { name: "saturation", apply: (photo) => photoOf(sharpOf(photo).modulate({ saturation: 1.5 })) },
  { name: "hue", apply: (photo) => photoOf(sharpOf(photo).modulate({ hue: 40 })) },
  { name: "blur", apply: (photo) => photoOf(sharpOf(photo).blur(3)) },
  { name: "stretch 1.2", apply: (photo) => stretch(photo, photo.width * 1.2, photo.height) },
  { name: "text watermark", apply: (photo) => watermark(photo, "BEST SHOP", 0.6) },
  { name: "corner sticker", apply: (photo) => sticker(photo, 0.84, 0.16, 0.15) },
  { name: "bottom banner 14 %", apply: (photo) => banner(photo, 0.14) },
  { name: "white border 5 %", apply: (photo) => border(photo, 0.05) },
  { name: "white border 15 %", apply: (photo) => border(photo, 0.15) },
  {
    name: "padded to a square",
    apply: (photo) =>
      photoOf(
        sharpOf(photo).resize(photo.width, photo.width, { fit: "contain", background: "white" }),
      ),
  },
  { name: "crop 3 %", apply: (photo) => cutEdges(photo, 0.015) },
  { name: "crop 5 %", apply: (photo) => cutEdges(photo, 0.025) },
  { name: "crop 10 %", apply: (photo) => cutEdges(photo, 0.05) },
  { name: "crop 20 %", apply: (photo) => cutEdges(photo, 0.1) },
  { name: "crop 20 % of each edge", apply: (photo) => cutEdges(photo, 0.2) },
  { name: "rotate 2°", apply: (photo) => turn(photo, 2) },
  { name: "rotate 5°", apply: (photo) => turn(photo, 5) },
  { name: "mirror", apply: (photo) => photoOf(sharpOf(photo).flop()) },
  { name: "rotate 90°", apply: (photo) => turn(photo, 90) },
  {
    name: "two-up collage",
    apply: (photo, random, another) => beside(photo, another, random.chance(0.5)),
  },
];
