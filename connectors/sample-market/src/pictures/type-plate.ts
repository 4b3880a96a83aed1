import { drawCeMarking, hashOf } from "@touchstone/sample-world";
import { type Colour, colourOf } from "../catalogue/colours.js";
import type { TypePlatePicture } from "../catalogue/picture.js";
import { html, type Markup } from "../pages/markup.js";

/** Of the letters' height; the regulation draws 0.3. */
const NARROW = 0.1;

/** Made up: no such model is sold, and no rating is any product's. */
const RATINGS: Readonly<Record<TypePlatePicture["goods"], readonly [string, string, string]>> = {
  charger: ["Charger PW-20", "In 100-240 V~ 0.6 A", "Out 5 V 3 A"],
  headphones: ["Headset HS-7", "In 5 V 0.5 A", "Li-ion 420 mAh"],
  lamp: ["Lamp LT-3", "230 V~ 50 Hz", "max 40 W E27"],
  toy: ["Toy car TR-11", "3 x AA 1.5 V", "Age 3+"],
};

/** Electrical goods from behind, with the plate on which their maker says what they are. */
export function typePlate({ goods, colour: key, marking, height, turn }: TypePlatePicture): Markup {
  const colour = colourOf(key);
  const ce = drawCeMarking({ height, ...(marking === "narrow" && { gap: NARROW }) });
  const [name, ...ratings] = RATINGS[goods];
  const hash = hashOf(`${goods}/${key}/${height}`);
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 800" width="800" height="800">
    <defs><linearGradient id="case" x2="1" y2="1"><stop offset="0" stop-color="${colour.body}"/><stop offset="1" stop-color="${colour.shade}"/></linearGradient></defs>
    <rect width="800" height="800" fill="${colour.ground}"/>
    <circle cx="${180 + (hash % 400)}" cy="240" r="230" fill="#fff" opacity=".4"/>
    <ellipse cx="400" cy="716" rx="320" ry="26" fill="#000" opacity=".14"/>
    ${HOUSINGS[goods](colour)}
    <g transform="translate(400 440) rotate(${turn})">
      <rect x="-218" y="-128" width="440" height="262" rx="12" fill="#000" opacity=".2"/>
      <rect x="-220" y="-132" width="440" height="262" rx="12" fill="#e9e8e3"/>
      <rect x="-210" y="-122" width="420" height="242" rx="8" fill="none" stroke="#8b8a84" stroke-width="2"/>
      <g font-family="Helvetica, Arial, 'DejaVu Sans', sans-serif" fill="#26272a">
        <text x="-190" y="-76" font-size="32" font-weight="700">${name}</text>
        ${ratings.map((rating, at) => html`<text x="-190" y="${-36 + at * 34}" font-size="24">${rating}</text>`)}
      </g>
      <path transform="translate(-190 ${104 - height})" d="${ce.d}" fill="#26272a"/>
      <g transform="translate(120 66)" fill="none" stroke="#26272a" stroke-width="4">
        <rect x="-34" y="-34" width="68" height="68"/><rect x="-20" y="-20" width="40" height="40"/>
      </g>
    </g>
  </svg>`;
}

const screws = (places: readonly (readonly [number, number])[]) =>
  places.map(
    ([x, y]) =>
      html`<circle cx="${x}" cy="${y}" r="12" fill="#55565a"/><path d="M${x - 7} ${y - 7} L${x + 7} ${y + 7}" stroke="#c9c9cd" stroke-width="3"/>`,
  );

const HOUSINGS: Readonly<Record<TypePlatePicture["goods"], (colour: Colour) => Markup>> = {
  charger: ({ shade }) => html`
    <path d="M330 130 V58 M470 130 V58" stroke="#9a9ba0" stroke-width="26" stroke-linecap="round"/>
    <rect x="130" y="120" width="540" height="590" rx="70" fill="url(#case)"/>
    <path d="M160 240 H640" stroke="${shade}" stroke-width="6"/>
    <rect x="330" y="636" width="140" height="34" rx="16" fill="#17181b"/>`,
  headphones: ({ shade }) => html`
    <path d="M140 470 C140 -70 660 -70 660 470" fill="none" stroke="${shade}" stroke-width="46"/>
    <rect x="110" y="240" width="580" height="440" rx="150" fill="url(#case)"/>
    ${screws([
      [400, 272],
      [400, 640],
    ])}`,
  lamp: ({ body, shade }) => html`
    <path d="M400 250 V40" stroke="#c9a35c" stroke-width="40"/>
    <path d="M250 60 H550 L610 0 H190 Z" fill="${body}"/>
    <path d="M80 700 V380 Q80 230 400 230 Q720 230 720 380 V700 Z" fill="url(#case)"/>
    <path d="M700 640 C760 620 760 720 800 700" fill="none" stroke="${shade}" stroke-width="12"/>`,
  toy: ({ shade }) => html`
    <circle cx="190" cy="250" r="92" fill="#2a2b2e"/><circle cx="610" cy="250" r="92" fill="#2a2b2e"/>
    <circle cx="190" cy="640" r="92" fill="#2a2b2e"/><circle cx="610" cy="640" r="92" fill="#2a2b2e"/>
    <rect x="150" y="110" width="500" height="620" rx="120" fill="url(#case)"/>
    <path d="M230 190 Q400 120 570 190" fill="none" stroke="${shade}" stroke-width="12"/>
    ${screws([
      [220, 250],
      [580, 250],
      [220, 640],
      [580, 640],
    ])}`,
};
