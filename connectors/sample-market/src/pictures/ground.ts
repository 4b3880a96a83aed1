import type { Colour } from "../catalogue/colours.js";
import { html, type Markup } from "../pages/markup.js";

/** The wall behind the goods, a light on it and the table, on a field of 400 × 400. */
export function ground({ ground: wall, shade }: Colour, hash: number): Markup {
  const sun = { x: 90 + (hash % 220), y: 96 + ((hash >> 8) % 90), r: 92 + ((hash >> 16) % 40) };
  return html`<rect width="400" height="400" fill="${wall}"/>
    <circle cx="${sun.x}" cy="${sun.y}" r="${sun.r}" fill="#fff" opacity=".45"/>
    <rect y="318" width="400" height="82" fill="${shade}" opacity=".1"/>
    <ellipse cx="200" cy="344" rx="148" ry="11" fill="${shade}" opacity=".28"/>`;
}
