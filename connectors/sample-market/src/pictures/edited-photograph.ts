import { drawPhotograph } from "@touchstone/sample-world";
import type { Edits, PhotographPicture } from "../catalogue/picture.js";
import { html, Markup } from "../pages/markup.js";
import { brandCalled } from "./brand-called.js";
import { cropWindow } from "./crop-window.js";
import { PHOTOGRAPH } from "./size.js";
import { widthOf } from "./width-of.js";

const { width, height } = PHOTOGRAPH;
/** Of the picture's height. */
const BANNER = 0.13;

/** A brand's photograph as a seller shows it, with what the seller did to it. */
export function editedPhotograph({ brand, number, edits }: PhotographPicture): Markup {
  const { turn = 0, mirrored = false, border, banner, sticker } = edits;
  const shown = cropWindow(PHOTOGRAPH, edits);
  const inset = border?.width ?? 0;
  // Drawn by a program of ours, from nothing that anybody wrote.
  const photograph = new Markup(drawPhotograph(brandCalled(brand), number));
  const view = [shown.x, shown.y, shown.width, shown.height].map((value) => value.toFixed(2));
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
    ${border && html`<rect width="${width}" height="${height}" fill="${border.paint}"/>`}
    <g${mirrored && html` transform="translate(${width} 0) scale(-1 1)"`}>
      <svg x="${inset}" y="${inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" viewBox="${view.join(" ")}" preserveAspectRatio="none">
        <g transform="rotate(${turn} ${width / 2} ${height / 2})">${photograph}</g>
      </svg>
    </g>
    ${banner !== undefined && bannerOf(banner)}
    ${sticker !== undefined && stickerOf(sticker, edits)}
  </svg>`;
}

const FONT = "Helvetica, Arial, 'DejaVu Sans', 'Noto Sans CJK SC', sans-serif";

function bannerOf(text: string): Markup {
  const high = height * BANNER;
  const size = Math.min(high * 0.46, (width * 0.9) / widthOf(text));
  return html`<rect y="${height - high}" width="${width}" height="${high}" fill="#0d4454"/>
    <text x="${width / 2}" y="${height - high / 2 + size * 0.36}" font-family="${FONT}" font-size="${size.toFixed(1)}" font-weight="600" text-anchor="middle" fill="#fff">${text}</text>`;
}

function stickerOf(text: string, { border }: Edits): Markup {
  const [r, inset] = [62, (border?.width ?? 0) + 84];
  const size = Math.min(30, (r * 1.7) / widthOf(text));
  return html`<circle cx="${width - inset}" cy="${inset}" r="${r}" fill="#d8432f"/>
    <circle cx="${width - inset}" cy="${inset}" r="${r - 7}" fill="none" stroke="#fff" stroke-width="2.5" stroke-dasharray="6 5"/>
    <text x="${width - inset}" y="${inset + size * 0.36}" font-family="${FONT}" font-size="${size.toFixed(1)}" font-weight="700" text-anchor="middle" fill="#fff">${text}</text>`;
}
