import { readdir } from "node:fs/promises";
import { extname, join } from "node:path";
import sharp from "sharp";
import type { SeededRandom } from "../../random.js";
import type { Canvas } from "./canvas.js";

export interface Ground {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const PICTURES = new Set([".jpg", ".jpeg", ".png", ".webp"]);
const LONGEST = 1600;

/** Photographs of a folder and of the folders in it, at most so many, in the order of their names. */
export async function groundsOf(folder: string, most: number): Promise<readonly Ground[]> {
  const files = (await readdir(folder, { recursive: true }))
    .filter((name) => PICTURES.has(extname(name).toLowerCase()))
    .sort((a, b) => (a < b ? -1 : 1));
  const step = Math.max(1, files.length / most);
  const grounds: Ground[] = [];
  for (let at = 0; Math.floor(at) < files.length; at += step) {
    const { data, info } = await sharp(join(folder, files[Math.floor(at)] as string))
      .rotate()
      .flatten()
      .toColourspace("srgb")
      .resize(LONGEST, LONGEST, { fit: "inside", withoutEnlargement: true })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    if (info.channels !== 3 || info.width < 64 || info.height < 64) continue;
    grounds.push({ width: info.width, height: info.height, data: new Uint8Array(data) });
  }
  return grounds;
}

/** A part of a photograph, enlarged or not, or a gradient with grain where there is none. */
export function randomCanvas(
  random: SeededRandom,
  grounds: readonly Ground[],
  width: number,
  height: number,
): Canvas {
  const data = new Float32Array(width * height * 3);
  if (grounds.length === 0 || random.chance(0.35)) {
    gradient(random, data, width, height);
    return { width, height, data };
  }
  const ground = random.pick(grounds);
  const largest = Math.min(ground.width / width, ground.height / height);
  const scale = largest * (0.35 + 0.65 * random.next());
  const left = random.next() * (ground.width - width * scale);
  const top = random.next() * (ground.height - height * scale);
  for (let y = 0; y < height; y += 1) {
    const sourceY = Math.min(ground.height - 1.001, top + y * scale);
    const row = Math.floor(sourceY);
    for (let x = 0; x < width; x += 1) {
      const sourceX = Math.min(ground.width - 1.001, left + x * scale);
      const column = Math.floor(sourceX);
      const from = (row * ground.width + column) * 3;
      const to = (y * width + x) * 3;
      for (let channel = 0; channel < 3; channel += 1) {
        data[to + channel] = between(ground, from + channel, sourceX - column, sourceY - row);
      }
    }
  }
  return { width, height, data };
}

/** Bilinear, from a sample and its neighbours to the right and below. */
function between({ data, width }: Ground, at: number, right: number, down: number): number {
  const below = at + width * 3;
  const first = data[at] as number;
  const second = data[below] as number;
  const upper = first + ((data[at + 3] as number) - first) * right;
  const lower = second + ((data[below + 3] as number) - second) * right;
  return upper + (lower - upper) * down;
}

function gradient(random: SeededRandom, data: Float32Array, width: number, height: number): void {
  const from = [0, 1, 2].map(() => 20 + 215 * random.next());
  const to = from.map((value) => Math.max(10, Math.min(245, value + 80 * (random.next() - 0.5))));
  const turn = random.next() * 2 * Math.PI;
  const grain = random.chance(0.5) ? 0 : 14 * random.next();
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const along =
        0.5 + (Math.cos(turn) * (x / width - 0.5) + Math.sin(turn) * (y / height - 0.5)) / 1.5;
      const speck = grain * (random.next() - 0.5);
      for (let channel = 0; channel < 3; channel += 1) {
        const low = from[channel] as number;
        const high = to[channel] as number;
        data[(y * width + x) * 3 + channel] = low + (high - low) * along + speck;
      }
    }
  }
}
