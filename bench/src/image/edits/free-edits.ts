import type { SeededRandom } from "../../random.js";
import type { Edit } from "./edit.js";
import { banner, sticker, watermark } from "./overlay.js";
import { type Photo, photoOf, sharpOf } from "./photo.js";
import { recompress } from "./recompress.js";
import { border, cut, inset, stretch, turn, turnAndCut } from "./reshape.js";

const between = (random: SeededRandom, low: number, high: number) =>
  low + (high - low) * random.next();

const signed = (random: SeededRandom, low: number, high: number) =>
  between(random, low, high) * (random.chance(0.5) ? 1 : -1);

/** A part with sides of 55 to 85 % of the photograph's, anywhere in it. */
function freeCrop(photo: Photo, random: SeededRandom): Promise<Photo> {
  const across = between(random, 0.55, 0.85);
  const down = between(random, 0.55, 0.85);
  const left = between(random, 0, 1 - across);
  const top = between(random, 0, 1 - down);
  return cut(photo, [left, top, left + across, top + down]);
}

const FREE: readonly Edit[] = [
  { name: "free crop", apply: freeCrop },
  { name: "rotate 2-10° on white", apply: (photo, random) => turn(photo, signed(random, 2, 10)) },
  {
    name: "rotate 2-10° and cut",
    apply: (photo, random) => turnAndCut(photo, signed(random, 2, 10)),
  },
  {
    name: "three stickers",
    apply: async (photo, random) => {
      let edited = photo;
      for (let i = 0; i < 3; i += 1) {
        const [x, y] = [between(random, 0.1, 0.9), between(random, 0.1, 0.9)];
        edited = await sticker(edited, x, y, between(random, 0.1, 0.18));
      }
      return edited;
    },
  },
  {
    name: "dense watermark",
    apply: async (photo) =>
      watermark(await watermark(photo, "COPYSHOP 24", 0.55), "BEST PRICE", 0.45),
  },
  {
    name: "inset",
    apply: (photo, random, another) =>
      inset(photo, another, [between(random, 0.35, 0.6), random.next(), random.next()]),
  },
];

/** What is done besides: small by itself, and it undoes what a single method relies on. */
const SECOND: readonly Edit[] = [
  { name: "mirror", apply: (photo) => photoOf(sharpOf(photo).flop()) },
  { name: "border", apply: (photo) => border(photo, 0.08) },
  { name: "banner", apply: (photo) => banner(photo, 0.14) },
  { name: "stretch", apply: (photo) => stretch(photo, photo.width, photo.height * 1.15) },
  { name: "watermark", apply: (photo) => watermark(photo, "BEST SHOP", 0.5) },
  {
    name: "JPEG q30 at 400 px",
    apply: async (photo) =>
      recompress(await photoOf(sharpOf(photo).resize(400, 400, { fit: "inside" })), 30),
  },
];

/** First a free edit, then a second one; which two differs from photograph to photograph. */
const COMBINED: Edit = {
  name: "two combined",
  apply: async (photo, random, another) =>
    random
      .pick(SECOND)
      .apply(await random.pick(FREE).apply(photo, random, another), random, another),
};

/** Edits with places and sizes of their own for each photograph. */
export const FREE_EDITS: readonly Edit[] = [...FREE, COMBINED];
