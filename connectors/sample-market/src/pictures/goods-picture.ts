import { hashOf } from "@touchstone/sample-world";
import { colourOf } from "../catalogue/colours.js";
import type { GoodsPicture } from "../catalogue/picture.js";
import { html, type Markup } from "../pages/markup.js";
import { DRAWINGS } from "./drawings.js";
import { ground } from "./ground.js";
import { lettering } from "./lettering.js";
import { overlay } from "./overlay.js";

/** Goods before a plain wall. The same photograph always looks the same. */
export function goodsPicture(listing: string, picture: GoodsPicture): Markup {
  const { shape, lettering: words, colour: key, photo = listing } = picture;
  const colour = colourOf(key);
  const drawing = DRAWINGS[shape];
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="800" height="800">
    ${ground(colour, hashOf(photo))}
    ${drawing.draw(colour)}
    ${words !== "" && lettering(words, drawing.lettering, colour.ink)}
    ${picture.overlay && overlay(picture.overlay)}
  </svg>`;
  return svg;
}
