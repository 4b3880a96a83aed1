import type { SeededRandom } from "../../random.js";
import { type Photograph, photographed } from "./camera.js";
import { printOn, stencil } from "./canvas.js";
import { type Ground, randomCanvas } from "./grounds.js";
import { markPath } from "./mark-path.js";
import { homographyOf, randomView } from "./placement.js";
import { OFFICIAL } from "./proportions.js";

export interface Distractor {
  readonly picture: Photograph;
  readonly about: string;
}

const WORDS = [
  "CE",
  "CE",
  "CE",
  "C E",
  "C\u2009E",
  "ce",
  "ICE CREAM",
  "FCC",
  "€",
  "C€",
  "CE 0123",
  "PEACE",
  "OFFICE",
  "RoHS CE FC",
  "СЄ",
  "ЄC",
  "C∈",
  "⊂∈",
  "(E",
  "CC",
  "EE",
  "GE",
  "OE",
  "Œ",
  "C6",
  "CF",
  "Ce",
  "cє",
];
const FAMILIES = [
  "DejaVu Sans",
  "DejaVu Serif",
  "DejaVu Sans Mono",
  "DejaVu Sans Condensed",
  "DejaVu Math TeX Gyre",
  "MathJax_Main",
  "MathJax_SansSerif",
  "MathJax_Typewriter",
  "MathJax_Math",
  "MathJax_Fraktur",
  "MathJax_Caligraphic",
  "MathJax_Script",
  "MathJax_AMS",
];

/** A picture without any CE marking, with what may be taken for one. */
export async function distractor(
  random: SeededRandom,
  grounds: readonly Ground[],
): Promise<Distractor> {
  const side = 240 + Math.floor(560 * random.next());
  const canvas = randomCanvas(random, grounds, side, side);
  const about = random.chance(0.7) ? words(random) : shape(random);
  const units = about.width;
  const reach = 0.3 + 0.55 * random.next();
  const scale = Math.min((side * reach) / units, 2);
  const view = { ...randomView(random, units), scale, x: side / 2, y: side / 2 };
  const map = homographyOf(view);
  const detail = Math.min(3, Math.max(0.6, 2 * scale));
  const dark = random.chance(0.5);
  const label = `<rect x="${-units * 0.65}" y="-190" width="${units * 1.3}" height="380"/>`;
  const ground = await stencil(label, [-units * 0.7, -200, units * 1.4, 400], Math.min(1, detail));
  const level = dark ? 150 + 100 * random.next() : 100 * random.next();
  if (random.chance(0.6)) {
    printOn(canvas, ground, map, { colour: [level, level, level], opacity: 0.95, relief: 0 });
  }
  const drawing = await stencil(about.shapes, [-units * 0.65, -190, units * 1.3, 380], detail);
  const ink = dark ? 70 * random.next() : 255 - 70 * random.next();
  printOn(canvas, drawing, map, { colour: [ink, ink, ink], opacity: 1, relief: 0 });
  const exposure = {
    blur: random.chance(0.4) ? 0 : Math.min(3, 6 * scale * random.next()),
    noise: random.chance(0.5) ? 0 : 6 * random.next(),
    quality: Math.round(35 + 60 * random.next()),
  };
  return { picture: await photographed(canvas, exposure, random), about: about.name };
}

interface Drawing {
  readonly name: string;
  readonly shapes: string;
  readonly width: number;
}

function words(random: SeededRandom): Drawing {
  const word = random.pick(WORDS);
  const family = random.pick(FAMILIES);
  const weight = random.pick(["normal", "bold"]);
  const style = random.pick(["normal", "normal", "italic", "oblique"]);
  const width = 200 * word.length;
  const spacing = random.chance(0.2) ? 30 : 0;
  return {
    name: `${word} ${family} ${weight}`,
    shapes: `<text x="0" y="70" text-anchor="middle" font-size="230" font-family="${family}" font-weight="${weight}" font-style="${style}" letter-spacing="${spacing}">${word}</text>`,
    width,
  };
}

function ring(x: number, outer: number, inner: number): string {
  return `<path fill-rule="evenodd" d="M${x - outer},0a${outer},${outer} 0 1 0 ${2 * outer},0a${outer},${outer} 0 1 0 ${-2 * outer},0zM${x - inner},0a${inner},${inner} 0 1 0 ${2 * inner},0a${inner},${inner} 0 1 0 ${-2 * inner},0z"/>`;
}

/** An open ring, its tips at so many degrees from the back. */
function arc(x: number, outer: number, inner: number, degrees: number, turn = 0): string {
  const end = (degrees * Math.PI) / 180;
  const at = (radius: number, angle: number) =>
    `${(x - radius * Math.cos(angle)).toFixed(2)},${(radius * Math.sin(angle)).toFixed(2)}`;
  const large = degrees > 90 ? 1 : 0;
  return `<path transform="rotate(${turn} ${x} 0)" d="M${at(outer, end)}A${outer},${outer} 0 ${large} 1 ${at(outer, -end)}L${at(inner, -end)}A${inner},${inner} 0 ${large} 0 ${at(inner, end)}Z"/>`;
}

function shape(random: SeededRandom): Drawing {
  const letters = markPath(OFFICIAL).split(/(?<=Z)/);
  const only = (index: number, x: number) =>
    `<path transform="translate(${x},-100)" d="${letters[index]}"/>`;
  const bar = (x: number) => `<rect x="${x}" y="-15" width="70" height="30"/>`;
  const drawings: readonly Drawing[] = [
    { name: "two rings", shapes: ring(-75, 100, 70) + ring(75, 100, 70), width: 400 },
    { name: "target", shapes: ring(0, 150, 120) + ring(0, 80, 50), width: 360 },
    { name: "C alone", shapes: only(0, -60), width: 300 },
    { name: "E alone", shapes: only(1, -230), width: 300 },
    { name: "CC", shapes: only(0, -150) + only(0, 20), width: 400 },
    { name: "EE", shapes: only(1, -320) + only(1, -150), width: 400 },
    { name: "EC", shapes: only(1, -320) + only(0, 20), width: 400 },
    { name: "arcs facing", shapes: arc(-60, 100, 70, 95) + arc(60, 100, 70, 95, 180), width: 400 },
    {
      name: "brackets",
      shapes: arc(0, 100, 80, 60) + arc(120, 100, 80, 60) + bar(60),
      width: 400,
    },
    {
      name: "round letters, long tips",
      shapes: `${arc(-85, 100, 70, 145)}${arc(110, 100, 70, 145)}${bar(30)}`,
      width: 460,
    },
    {
      name: "euro of arcs",
      shapes: `${arc(-85, 100, 70, 95)}${arc(110, 100, 70, 95)}<rect x="-20" y="-15" width="130" height="30"/>`,
      width: 460,
    },
    {
      name: "ring with bar",
      shapes: `${arc(-85, 100, 70, 95)}${ring(110, 100, 70)}${bar(30)}`,
      width: 460,
    },
  ];
  return random.pick(drawings);
}
