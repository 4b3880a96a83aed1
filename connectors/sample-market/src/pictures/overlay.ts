import { html, type Markup } from "../pages/markup.js";
import { widthOf } from "./width-of.js";

const SIZE = 19;
const ROOM = 350;
const LINE = 29;

/** What a seller writes over a picture of 400 × 400, at its foot. */
export function overlay(lines: readonly string[]): Markup {
  const top = 400 - lines.length * LINE - 12;
  return html`<rect y="${top}" width="400" height="${400 - top}" fill="#fffdf6"/>
    <path d="M0 ${top} H400" stroke="#b3402e" stroke-width="3"/>
    ${lines.map((line, at) => writing(line, top + 27 + at * LINE))}`;
}

function writing(text: string, y: number): Markup {
  const size = Math.min(SIZE, ROOM / widthOf(text));
  return html`<text x="200" y="${y}" font-family="Helvetica, Arial, 'DejaVu Sans', 'Noto Sans CJK SC', sans-serif" font-size="${size.toFixed(1)}" font-weight="600" text-anchor="middle" fill="#22201c">${text}</text>`;
}
