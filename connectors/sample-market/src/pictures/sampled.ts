import { createHash } from "node:crypto";
import { CLOSE_SHARE } from "@touchstone/sample-world";
import type { PhotographPicture, Picture } from "../catalogue/picture.js";
import { drawPicture } from "./picture.js";

/** Hexadecimal digits by which pictures are chosen. */
const DIGITS = 8;
/** With three in a hundred pictures in the share, one of so many is in it but once in ten thousand million. */
const TRIES = 760;

/**
 * The picture, or it taken once more: turned a little more, or cut a little otherwise. By their policy Touchstone looks
 * closely at a share of pictures that nothing in the words leads to, and chooses them by their bytes. A real shop has
 * so many that some are in the share; this one has a few, and would show nothing of what is found in them.
 */
export function sampledPicture(listing: string, picture: Picture): Picture {
  if (!tellsSomething(picture)) return picture;
  for (let step = 0; step < TRIES; step += 1) {
    const taken = takenAgain(picture, step);
    if (isInShare(drawPicture(listing, taken))) return taken;
  }
  return picture;
}

/** What shows goods and no more, and a photograph to which nothing was done, stay as they are. */
function tellsSomething(picture: Picture): boolean {
  if (picture.kind === "photograph") return Object.keys(picture.edits).length > 0;
  return picture.kind === "logo_on_goods" || picture.kind === "type_plate" || "overlay" in picture;
}

function isInShare(svg: string): boolean {
  const hash = createHash("sha256").update(svg).digest("hex").slice(0, DIGITS);
  return Number.parseInt(hash, 16) < CLOSE_SHARE * 16 ** DIGITS;
}

function takenAgain(picture: Picture, step: number): Picture {
  switch (picture.kind) {
    case "photograph":
      return { ...picture, edits: { ...picture.edits, crop: cropOf(picture) + step / 20_000 } };
    case "logo_on_goods":
      return { ...picture, turn: picture.turn + step / 200 };
    case "type_plate":
      return { ...picture, turn: picture.turn + step / 400 };
    default:
      return { ...picture, photo: `${picture.photo ?? "own"}/${step}` };
  }
}

function cropOf({ edits }: PhotographPicture): number {
  return edits.crop ?? 0;
}
