import type { Picture } from "../catalogue/picture.js";
import type { Markup } from "../pages/markup.js";
import { editedPhotograph } from "./edited-photograph.js";
import { goodsPicture } from "./goods-picture.js";
import { logoOnGoods } from "./logo-on-goods.js";
import { PHOTOGRAPH, type Size, SQUARE } from "./size.js";
import { typePlate } from "./type-plate.js";

/** The picture of a listing as an SVG document. */
export function drawPicture(listing: string, picture: Picture): string {
  return drawn(listing, picture).text;
}

export function sizeOf({ kind }: Picture): Size {
  return kind === "photograph" ? PHOTOGRAPH : SQUARE;
}

function drawn(listing: string, picture: Picture): Markup {
  switch (picture.kind) {
    case "photograph":
      return editedPhotograph(picture);
    case "logo_on_goods":
      return logoOnGoods(picture);
    case "type_plate":
      return typePlate(picture);
    default:
      return goodsPicture(listing, picture);
  }
}
