import { drawLogo, hashOf } from "@touchstone/sample-world";
import { type Colour, colourOf } from "../catalogue/colours.js";
import type { LogoPicture } from "../catalogue/picture.js";
import { html, Markup } from "../pages/markup.js";
import { brandCalled } from "./brand-called.js";
import { DRAWINGS } from "./drawings.js";
import { ground } from "./ground.js";

interface Carrier {
  readonly draw: (colour: Colour) => Markup;
  /** Where the middle of the label is, on a field of 400 × 400. */
  readonly x: number;
  readonly y: number;
  readonly label: (width: number, height: number) => Markup;
}

/** What carries a logo, and how: sewn on, glued on, tied on or printed. */
const CARRIERS: Readonly<Record<LogoPicture["on"], Carrier>> = {
  bag: { draw: DRAWINGS.bag.draw, x: 200, y: 280, label: sewn },
  bottle: { draw: DRAWINGS.bottle.draw, x: 193, y: 250, label: glued },
  mug: { draw: DRAWINGS.mug.draw, x: 186, y: 246, label: glued },
  shoe_box: { draw: shoeBox, x: 196, y: 268, label: glued },
};

/** Plain goods with a brand's logo on them. */
export function logoOnGoods({ brand, on, colour: key, width, turn }: LogoPicture): Markup {
  const colour = colourOf(key);
  const { draw, x, y, label } = CARRIERS[on];
  // Pictures have 800 pixels and are drawn on a field of 400; logos are twice as wide as high.
  const [wide, high] = [width / 2, width / 4];
  const logo = new Markup(drawLogo(brandCalled(brand)));
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="800" height="800">
    ${ground(colour, hashOf(`${brand}/${on}/${key}`))}
    ${draw(colour)}
    <g transform="translate(${x} ${y}) rotate(${turn})">
      ${label(wide + 12, high + 12)}
      <svg x="${-wide / 2}" y="${-high / 2}" width="${wide}" height="${high}" viewBox="0 0 240 120">${logo}</svg>
    </g>
  </svg>`;
}

function glued(width: number, height: number): Markup {
  return html`<rect x="${-width / 2 + 1}" y="${-height / 2 + 2}" width="${width}" height="${height}" rx="3" fill="#000" opacity=".18"/>
    <rect x="${-width / 2}" y="${-height / 2}" width="${width}" height="${height}" rx="3" fill="#fff"/>`;
}

function sewn(width: number, height: number): Markup {
  return html`${glued(width + 8, height + 8)}
    <rect x="${-width / 2 - 1}" y="${-height / 2 - 1}" width="${width + 2}" height="${height + 2}" rx="2" fill="none" stroke="#b9a98a" stroke-width="1.4" stroke-dasharray="5 3.5"/>`;
}

function shoeBox({ body, shade, ink }: Colour): Markup {
  return html`
    <path d="M62 208 H330 V340 H62 Z" fill="${body}"/>
    <path d="M330 208 L362 186 V316 L330 340 Z" fill="${shade}"/>
    <path d="M50 160 H340 V212 H50 Z" fill="${body}"/>
    <path d="M340 160 L374 140 V190 L340 212 Z" fill="${shade}"/>
    <path d="M50 160 L88 140 H374 L340 160 Z" fill="${body}"/>
    <path d="M50 160 L88 140 H374 L340 160 Z" fill="#fff" opacity=".3"/>
    <path d="M50 212 H340 L374 190" fill="none" stroke="${shade}" stroke-width="3"/>
    <path d="M84 176 H132 M84 186 H116" stroke="${ink}" stroke-width="3" opacity=".6"/>
    <path d="M276 300 v22 M282 300 v22 M286 300 v22 M293 300 v22 M297 300 v22 M303 300 v22 M309 300 v22" stroke="${ink}" stroke-width="2.4"/>`;
}
