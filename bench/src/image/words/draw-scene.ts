import sharp from "sharp";
import { SeededRandom } from "../../random.js";
import { type Lettering, lineTile } from "./line-tile.js";
import type { DrawnLine, Scene, Style } from "./scene.js";
import { type Language, syntheticLine } from "./synthetic-line.js";

/** Fontconfig families (Debian: fonts-dejavu-core, fonts-liberation, fonts-roboto-unhinted, fonts-lato, fonts-noto-cjk, fonts-wqy-zenhei). */
const FAMILIES: Readonly<Record<Language, readonly string[]>> = {
  english: ["DejaVu Sans", "DejaVu Serif", "Liberation Sans", "Liberation Serif", "Roboto", "Lato"],
  chinese: ["Noto Sans CJK SC", "Noto Serif CJK SC", "WenQuanYi Zen Hei"],
};
const SIZES: readonly (readonly [width: number, height: number])[] = [
  [800, 800],
  [800, 600],
  [750, 1000],
  [640, 640],
  [1000, 750],
];

export interface SceneOrder {
  readonly seed: number;
  readonly style: Style;
  readonly language: Language;
  /** Paths of photographs, for scenes that are drawn on one. */
  readonly photographs: readonly string[];
}

/** Draws a picture with two to five lines of text; the same order gives the same picture. */
export async function drawScene({
  seed,
  style,
  language,
  photographs,
}: SceneOrder): Promise<Scene> {
  const random = new SeededRandom(seed);
  const [width, height] = random.pick(SIZES);
  const ground = await groundOf(random, style, photographs, width, height);
  const tiles: { input: Buffer; left: number; top: number }[] = [];
  const lines: DrawnLine[] = [];
  const wanted = style === "upright column" ? 2 : random.whole(2, 5);
  let edge = 16;
  for (let i = 0; i < wanted; i++) {
    const text = style === "upright column" ? columnText(random) : syntheticLine(random, language);
    const lettering = letteringOf(random, style, language, ground.light);
    const tile = await lineTile(text, lettering);
    const beside = style === "upright column";
    const room = beside ? width - tile.width : height - tile.height;
    const at = edge + random.whole(0, 40);
    if (tile.width > width - 24 || tile.height > height - 24 || at > room - 8) continue;
    const across = random.whole(12, (beside ? height - tile.height : width - tile.width) - 12);
    const [left, top] = beside ? [at, across] : [across, at];
    const shade = await shadeUnder(ground.bytes, left, top, tile);
    const input =
      style === "photograph"
        ? await lineTile(text, onPhotograph(random, lettering, shade)).then(({ png }) => png)
        : tile.png;
    tiles.push({ input, left, top });
    lines.push({ text, box: [left, top, tile.width, tile.height] });
    edge = at + (beside ? tile.width : tile.height) + 14;
  }
  const bytes = await sharp(ground.bytes)
    .composite(tiles)
    .jpeg({ quality: random.whole(70, 92) })
    .toBuffer();
  return { style, language, bytes, lines };
}

async function groundOf(
  random: SeededRandom,
  style: Style,
  photographs: readonly string[],
  width: number,
  height: number,
): Promise<{ bytes: Buffer; light: number }> {
  if (style === "photograph") {
    const bytes = await sharp(random.pick(photographs))
      .resize(width, height, {
        fit: "cover",
        position: random.pick(["centre", "left", "top", "right"]),
      })
      .removeAlpha()
      .png({ compressionLevel: 1 })
      .toBuffer();
    return { bytes, light: 128 };
  }
  const light = style === "light on dark" ? random.whole(0, 70) : random.whole(190, 255);
  const background = tinted(random, light);
  const bytes = await sharp({ create: { width, height, channels: 3, background } })
    .png({ compressionLevel: 1 })
    .toBuffer();
  return { bytes, light };
}

function letteringOf(
  random: SeededRandom,
  style: Style,
  language: Language,
  ground: number,
): Lettering {
  const dark = random.whole(0, 90);
  const light = style === "light on dark" ? random.whole(200, 255) : dark;
  const faint = ground - random.whole(35, 60);
  return {
    family: random.pick(FAMILIES[language]),
    size: sizeOf(random, style),
    bold: random.chance(0.4),
    colour: cssColour(tinted(random, style === "low contrast" ? faint : light)),
    angle: style === "rotated" ? random.whole(-15, 15) : 0,
    column: style === "upright column",
  };
}

function sizeOf(random: SeededRandom, style: Style): number {
  if (style === "small print") return random.whole(12, 14);
  if (style === "mixed sizes") return random.pick([14, 18, 26, 40, 64, 90]);
  return random.whole(18, 48);
}

/** Letters stand out from what is under them, or have a rim that does. */
function onPhotograph(
  random: SeededRandom,
  lettering: Lettering,
  shade: { readonly mean: number; readonly spread: number },
): Lettering {
  const dark = shade.mean > 128;
  const colour = cssColour(tinted(random, dark ? random.whole(0, 40) : random.whole(225, 255)));
  const restless = shade.spread > 40 || Math.abs(shade.mean - 128) < 40;
  const rim = restless || random.chance(0.3) ? (dark ? "#ffffff" : "#101010") : undefined;
  return { ...lettering, colour, rim };
}

async function shadeUnder(
  ground: Buffer,
  left: number,
  top: number,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<{ mean: number; spread: number }> {
  const under = await sharp(ground).extract({ left, top, width, height }).greyscale().toBuffer();
  const { channels } = await sharp(under).stats();
  return { mean: channels[0]?.mean ?? 0, spread: channels[0]?.stdev ?? 0 };
}

function columnText(random: SeededRandom): string {
  for (;;) {
    const text = syntheticLine(random, "chinese").replace(/[^\p{Script=Han}]/gu, "");
    if (text.length >= 3) return text;
  }
}

interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

function tinted(random: SeededRandom, light: number): Colour {
  const shift = () => Math.min(255, Math.max(0, light + random.whole(-15, 15)));
  return { r: shift(), g: shift(), b: shift() };
}

function cssColour({ r, g, b }: Colour): string {
  return `rgb(${r},${g},${b})`;
}
