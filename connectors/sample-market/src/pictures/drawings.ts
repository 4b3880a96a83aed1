import type { Colour } from "../catalogue/colours.js";
import type { Shape } from "../catalogue/picture.js";
import { html, type Markup } from "../pages/markup.js";

/** Where the brand's name stands on the goods, on a field of 400 × 400. */
export interface LetteringPlace {
  readonly x: number;
  readonly y: number;
  /** What the lettering may fill. */
  readonly width: number;
  readonly size: number;
  /** Written on the goods' colour, or on something pale. */
  readonly on: "body" | "pale";
}

export interface Drawing {
  readonly draw: (colour: Colour) => Markup;
  readonly lettering: LetteringPlace;
}

const PALE = "#fbf9f4";
const METAL = "#c9a35c";

/** Flat goods, seen from the front, standing on the line y = 340. */
export const DRAWINGS: Readonly<Record<Shape, Drawing>> = {
  bag: {
    lettering: { x: 200, y: 288, width: 150, size: 24, on: "body" },
    draw: ({ body, shade }) => html`
      <path d="M138 170 C138 66 262 66 262 170" fill="none" stroke="${shade}" stroke-width="13" stroke-linecap="round"/>
      <path d="M104 160 H296 L318 322 Q320 340 302 340 H98 Q80 340 82 322 Z" fill="${body}"/>
      <path d="M104 160 H296 L303 212 Q252 236 200 236 Q148 236 97 212 Z" fill="${shade}"/>
      <rect x="188" y="222" width="24" height="26" rx="6" fill="${METAL}"/>
      <circle cx="200" cy="235" r="3.5" fill="${shade}"/>
      <circle cx="138" cy="172" r="8" fill="${METAL}"/><circle cx="262" cy="172" r="8" fill="${METAL}"/>
      <path d="M92 318 H308" stroke="${shade}" stroke-width="2.5" stroke-dasharray="7 5"/>`,
  },
  shoe: {
    lettering: { x: 184, y: 276, width: 118, size: 19, on: "body" },
    draw: ({ body, shade }) => html`
      <path d="M64 206 Q62 184 84 184 Q104 208 146 196 L168 182 Q182 174 194 188 Q224 238 288 250 Q338 258 340 306 H60 Q52 250 64 206 Z" fill="${body}"/>
      <path d="M62 254 Q58 282 60 306 H122 Q118 262 62 254 Z" fill="${shade}"/>
      <path d="M262 306 Q266 262 296 252 Q338 262 340 306 Z" fill="${shade}"/>
      <path d="M84 184 Q104 208 146 196 L156 190 L160 200 Q112 226 76 198 Z" fill="${shade}"/>
      <g stroke="${PALE}" stroke-width="7" stroke-linecap="round">
        <path d="M176 208 L200 194"/><path d="M192 224 L215 210"/><path d="M210 238 L232 226"/>
      </g>
      <path d="M52 302 H346 Q352 340 326 340 H72 Q48 340 52 302 Z" fill="${PALE}"/>
      <path d="M52 322 H349" stroke="${shade}" stroke-width="3" opacity=".35"/>`,
  },
  watch: {
    lettering: { x: 200, y: 172, width: 88, size: 13, on: "pale" },
    draw: ({ body, shade }) => html`
      <path d="M164 48 Q164 38 174 38 H226 Q236 38 236 48 L246 140 H154 Z" fill="${body}"/>
      <path d="M154 250 H246 L236 332 Q236 342 226 342 H174 Q164 342 164 332 Z" fill="${body}"/>
      <g fill="${shade}"><circle cx="200" cy="292" r="4"/><circle cx="200" cy="308" r="4"/><circle cx="200" cy="324" r="4"/></g>
      <rect x="290" y="184" width="18" height="24" rx="5" fill="${METAL}"/>
      <circle cx="200" cy="196" r="96" fill="${METAL}"/>
      <circle cx="200" cy="196" r="84" fill="${PALE}"/>
      <circle cx="200" cy="196" r="78" fill="none" stroke="${shade}" stroke-width="7" stroke-dasharray="2.5 38.34" stroke-dashoffset="1"/>
      <path d="M200 196 L228 224" stroke="${shade}" stroke-width="7" stroke-linecap="round"/>
      <path d="M200 196 L180 252" stroke="${shade}" stroke-width="4.5" stroke-linecap="round"/>
      <circle cx="200" cy="196" r="7" fill="${METAL}"/>`,
  },
  bottle: {
    lettering: { x: 193, y: 257, width: 88, size: 19, on: "pale" },
    draw: ({ body, shade }) => html`
      <rect x="172" y="50" width="56" height="52" rx="9" fill="${METAL}"/>
      <rect x="180" y="98" width="40" height="22" fill="${shade}"/>
      <path d="M174 118 H226 Q228 142 254 154 Q272 163 272 184 V318 Q272 340 250 340 H150 Q128 340 128 318 V184 Q128 163 146 154 Q172 142 174 118 Z" fill="${body}"/>
      <path d="M244 150 Q272 160 272 184 V318 Q272 340 250 340 H236 Q254 330 254 310 V184 Q254 160 244 150 Z" fill="${shade}"/>
      <rect x="142" y="208" width="102" height="84" rx="5" fill="${PALE}"/>
      <path d="M152 272 H234" stroke="${shade}" stroke-width="2" opacity=".5"/>
      <path d="M152 219 H234" stroke="${shade}" stroke-width="2" opacity=".5"/>`,
  },
  perfume: {
    lettering: { x: 200, y: 262, width: 116, size: 20, on: "pale" },
    draw: ({ body, shade }) => html`
      <rect x="162" y="62" width="76" height="66" rx="7" fill="${shade}"/>
      <path d="M162 84 H238" stroke="${METAL}" stroke-width="4"/>
      <rect x="180" y="126" width="40" height="24" fill="${METAL}"/>
      <rect x="110" y="148" width="180" height="192" rx="26" fill="${body}" opacity=".35"/>
      <path d="M118 206 Q158 192 200 206 T282 206 V312 Q282 332 262 332 H138 Q118 332 118 312 Z" fill="${body}" opacity=".8"/>
      <rect x="110" y="148" width="180" height="192" rx="26" fill="none" stroke="${shade}" stroke-width="5"/>
      <rect x="136" y="228" width="128" height="58" rx="4" fill="${PALE}"/>
      <path d="M128 176 V304" stroke="#fff" stroke-width="5" stroke-linecap="round" opacity=".55"/>`,
  },
  headphones: {
    lettering: { x: 200, y: 222, width: 128, size: 20, on: "pale" },
    draw: ({ body, shade }) => html`
      <path d="M92 246 V196 A108 108 0 0 1 308 196 V246" fill="none" stroke="${shade}" stroke-width="24" stroke-linecap="round"/>
      <path d="M120 124 A108 108 0 0 1 280 124" fill="none" stroke="${body}" stroke-width="34" stroke-linecap="round"/>
      <rect x="104" y="226" width="30" height="106" rx="14" fill="${shade}"/>
      <rect x="266" y="226" width="30" height="106" rx="14" fill="${shade}"/>
      <rect x="62" y="220" width="56" height="120" rx="26" fill="${body}"/>
      <rect x="282" y="220" width="56" height="120" rx="26" fill="${body}"/>
      <rect x="78" y="244" width="8" height="72" rx="4" fill="${PALE}" opacity=".35"/>
      <rect x="314" y="244" width="8" height="72" rx="4" fill="${PALE}" opacity=".35"/>`,
  },
  mug: {
    lettering: { x: 186, y: 262, width: 130, size: 24, on: "body" },
    draw: ({ body, shade }) => html`
      <path d="M262 204 H292 Q330 204 330 244 Q330 290 284 296 H256" fill="none" stroke="${shade}" stroke-width="20"/>
      <path d="M104 168 H268 V306 Q268 340 234 340 H138 Q104 340 104 306 Z" fill="${body}"/>
      <path d="M104 300 H268 V306 Q268 340 234 340 H138 Q104 340 104 306 Z" fill="${shade}"/>
      <ellipse cx="186" cy="168" rx="82" ry="15" fill="${shade}"/>
      <g fill="none" stroke="${shade}" stroke-width="6" stroke-linecap="round" opacity=".4">
        <path d="M160 136 Q148 120 160 104 T160 72"/><path d="M208 136 Q196 120 208 104 T208 72"/>
      </g>`,
  },
  lamp: {
    lettering: { x: 200, y: 158, width: 110, size: 20, on: "body" },
    draw: ({ body, shade }) => html`
      <path d="M130 196 L62 340 H338 L270 196 Z" fill="#f7d98b" opacity=".38"/>
      <rect x="194" y="190" width="12" height="138" fill="${shade}"/>
      <path d="M154 76 H246 L292 194 Q294 200 288 200 H112 Q106 200 108 194 Z" fill="${body}"/>
      <path d="M114 180 H286 L292 194 Q294 200 288 200 H112 Q106 200 108 194 Z" fill="${shade}"/>
      <path d="M250 200 V232" stroke="${METAL}" stroke-width="3"/><circle cx="250" cy="236" r="6" fill="${METAL}"/>
      <path d="M136 340 Q140 318 200 318 Q260 318 264 340 Z" fill="${shade}"/>`,
  },
  book: {
    lettering: { x: 212, y: 176, width: 116, size: 21, on: "pale" },
    draw: ({ body, shade }) => html`
      <rect x="112" y="76" width="188" height="264" rx="8" fill="${shade}"/>
      <rect x="118" y="322" width="176" height="12" fill="${PALE}"/>
      <rect x="112" y="70" width="188" height="254" rx="8" fill="${body}"/>
      <rect x="112" y="70" width="26" height="254" rx="8" fill="${shade}"/>
      <rect x="154" y="132" width="122" height="72" rx="4" fill="${PALE}"/>
      <path d="M272 70 V324" stroke="${METAL}" stroke-width="7"/>
      <path d="M180 324 V372 L189 362 L198 372 V324 Z" fill="${METAL}"/>`,
  },
  charger: {
    lettering: { x: 200, y: 262, width: 110, size: 20, on: "body" },
    draw: ({ body, shade }) => html`
      <path d="M176 128 V84 M224 128 V84" stroke="#a4a6ab" stroke-width="13" stroke-linecap="round"/>
      <rect x="122" y="122" width="156" height="218" rx="28" fill="${body}"/>
      <path d="M250 122 Q278 122 278 150 V312 Q278 340 250 340 H238 Q258 330 258 306 V156 Q258 132 250 122 Z" fill="${shade}"/>
      <path d="M134 168 H266" stroke="${shade}" stroke-width="3"/>
      <rect x="176" y="302" width="48" height="13" rx="6.5" fill="#17181b"/>
      <circle cx="148" cy="308" r="4" fill="${METAL}"/>`,
  },
  toy: {
    lettering: { x: 200, y: 276, width: 120, size: 20, on: "body" },
    draw: ({ body, shade }) => html`
      <path d="M118 232 L152 168 Q158 158 170 158 H246 Q258 158 266 168 L304 232 Z" fill="${PALE}"/>
      <path d="M206 158 V232" stroke="${shade}" stroke-width="8"/>
      <path d="M118 232 L152 168 Q158 158 170 158 H246 Q258 158 266 168 L304 232" fill="none" stroke="${shade}" stroke-width="9"/>
      <path d="M58 306 V262 Q58 232 90 232 H312 Q346 234 346 268 V306 Z" fill="${body}"/>
      <path d="M58 290 H346 V306 H58 Z" fill="${shade}"/>
      <circle cx="330" cy="258" r="8" fill="${METAL}"/>
      <circle cx="122" cy="304" r="36" fill="#2a2b2e"/><circle cx="122" cy="304" r="15" fill="${PALE}"/>
      <circle cx="284" cy="304" r="36" fill="#2a2b2e"/><circle cx="284" cy="304" r="15" fill="${PALE}"/>`,
  },
};
