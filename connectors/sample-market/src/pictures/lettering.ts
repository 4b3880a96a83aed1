import { html, type Markup } from "../pages/markup.js";
import type { LetteringPlace } from "./drawings.js";
import { widthOf } from "./width-of.js";

/** A brand's name on goods, as large as its place allows. */
export function lettering(text: string, place: LetteringPlace, ink: string): Markup {
  const fits = Math.min(place.size, place.width / Math.max(widthOf(text), 1));
  const fill = place.on === "pale" ? "#2b2a27" : ink;
  return html`<text x="${place.x}" y="${place.y}" font-family="Georgia, 'Noto Serif CJK SC', 'Songti SC', serif" font-size="${fits.toFixed(1)}" font-weight="600" letter-spacing=".04em" text-anchor="middle" fill="${fill}">${text}</text>`;
}
