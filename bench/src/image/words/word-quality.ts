import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Raster, readWords } from "@touchstone/image";
import { loadWordModels } from "@touchstone/runtime";
import sharp from "sharp";
import { drawScene } from "./draw-scene.js";
import { exactLines } from "./exact-lines.js";
import { type Scene, STYLES, type Style } from "./scene.js";
import type { Language } from "./synthetic-line.js";

export interface WordClass {
  readonly style: Style;
  readonly language: Language;
  readonly pictures: number;
  readonly lines: number;
  readonly exact: number;
  /** Exact but for their spaces. */
  readonly letters: number;
  /** Mean processor time to read a picture, decoding aside. */
  readonly ms: number;
}

export interface WordQualityOptions {
  readonly firstSeed?: number;
  /** Of each style and language. */
  readonly pictures?: number;
  /** Told of every picture that was read. */
  readonly onPicture?: (scene: Scene, read: Awaited<ReturnType<typeof readWords>>) => void;
}

/** Seeds up to here were looked at while the reader was tuned. */
const FIRST_UNSEEN_SEED = 1_000_000;

/**
 * How much of what is drawn on pictures is read, style by style.
 *
 * @param folder of photographs; without one no lines are drawn on photographs
 */
export async function wordQuality(
  folder: string | undefined,
  { firstSeed = FIRST_UNSEEN_SEED, pictures = 12, onPicture }: WordQualityOptions = {},
): Promise<readonly WordClass[]> {
  const models = await loadWordModels();
  const photographs = folder === undefined ? [] : await photographsIn(folder);
  const classes: WordClass[] = [];
  let seed = firstSeed;
  for (const style of STYLES) {
    for (const language of ["english", "chinese"] as const) {
      const none = style === "photograph" && photographs.length === 0;
      // Latin letters are not stacked: they are turned, and that is the rotated style.
      if (none || (style === "upright column" && language === "english")) continue;
      let lines = 0;
      let exact = 0;
      let letters = 0;
      let ms = 0;
      for (let i = 0; i < pictures; i++) {
        const scene = await drawScene({ seed: seed++, style, language, photographs });
        const raster = await rasterOf(scene.bytes);
        const start = process.cpuUsage();
        const read = await readWords(raster, models);
        const { user, system } = process.cpuUsage(start);
        ms += (user + system) / 1000;
        lines += scene.lines.length;
        const judged = exactLines(scene.lines, read);
        exact += judged.filter((line) => line.exact).length;
        letters += judged.filter((line) => line.letters).length;
        onPicture?.(scene, read);
      }
      classes.push({ style, language, pictures, lines, exact, letters, ms: ms / pictures });
    }
  }
  return classes;
}

async function photographsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => /\.(jpe?g|png|webp)$/i.test(name))
    .sort()
    .map((name) => join(folder, name));
}

async function rasterOf(bytes: Buffer): Promise<Raster> {
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, channels: 3, data };
}
