import { hashOf } from "@touchstone/sample-world";
import { colourOf } from "../catalogue/colours.js";
import type { Picture } from "../catalogue/good.js";
import { html } from "../pages/markup.js";
import { DRAWINGS, type LetteringPlace } from "./drawings.js";

/** Widths of letters as parts of their height, near enough to keep lettering on the goods. */
const WIDTHS = [
  { letters: /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u, width: 1.1 },
  { letters: /[A-Z&0-9]/u, width: 0.82 },
  { letters: /[ .\-']/u, width: 0.4 },
];
const OTHER_WIDTH = 0.66;

/** The picture of a listing as an SVG document. The same photograph always looks the same. */
export function drawPicture(listing: string, picture: Picture): string {
  const { shape, lettering, colour: key, photo = listing } = picture;
  const colour = colourOf(key);
  const drawing = DRAWINGS[shape];
  const hash = hashOf(photo);
  const sun = { x: 90 + (hash % 220), y: 96 + ((hash >> 8) % 90), r: 92 + ((hash >> 16) % 40) };
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="800" height="800">
    <rect width="400" height="400" fill="${colour.ground}"/>
    <circle cx="${sun.x}" cy="${sun.y}" r="${sun.r}" fill="#fff" opacity=".45"/>
    <rect y="318" width="400" height="82" fill="${colour.shade}" opacity=".1"/>
    <ellipse cx="200" cy="344" rx="148" ry="11" fill="${colour.shade}" opacity=".28"/>
    ${drawing.draw(colour)}
    ${lettering !== "" && letteringOf(lettering, drawing.lettering, colour.ink)}
  </svg>`;
  return svg.text;
}

function letteringOf(text: string, place: LetteringPlace, ink: string) {
  const fits = Math.min(place.size, place.width / Math.max(widthOf(text), 1));
  const fill = place.on === "pale" ? "#2b2a27" : ink;
  return html`<text x="${place.x}" y="${place.y}" font-family="Georgia, 'Noto Serif CJK SC', 'Songti SC', serif" font-size="${fits.toFixed(1)}" font-weight="600" letter-spacing=".04em" text-anchor="middle" fill="${fill}">${text}</text>`;
}

/** In heights of a letter. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => {
    const kind = WIDTHS.find(({ letters }) => letters.test(letter));
    return sum + (kind?.width ?? OTHER_WIDTH);
  }, 0);
}
