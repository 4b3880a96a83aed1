import type { SeededRandom } from "../../random.js";
import { type Exposure, type Photograph, photographed } from "./camera.js";
import { type Canvas, type Print, printOn, stencil } from "./canvas.js";
import { type Ground, randomCanvas } from "./grounds.js";
import { markPath } from "./mark-path.js";
import { neighbours } from "./neighbours.js";
import { homographyOf, placed, randomView } from "./placement.js";
import { type MarkKind, proportionsOf, randomKind, widthOf } from "./proportions.js";

export interface DrawnMark {
  readonly kind: MarkKind;
  /** Of the C as it was printed before the tilt, pixels. */
  readonly height: number;
  /** Middle of the marking, pixels. */
  readonly x: number;
  readonly y: number;
  readonly manner: "ink" | "faint" | "relief";
  readonly tilt: number;
}

export interface Scene {
  readonly picture: Photograph;
  readonly marks: readonly DrawnMark[];
  readonly exposure: Exposure;
}

/** A picture with one to three markings of about one height. */
export async function markScene(
  random: SeededRandom,
  grounds: readonly Ground[],
  [least, most]: readonly [number, number],
): Promise<Scene> {
  const height = least * (most / least) ** random.next();
  const count = height > 200 ? 1 : 1 + Math.floor(random.next() * 2.6);
  const width = Math.min(1600, Math.max(160, Math.round(height * (2.2 + 8 * random.next() ** 2))));
  const rows = Math.min(1600, Math.max(160, Math.round(height * (2.2 + 5 * random.next() ** 2))));
  const canvas = randomCanvas(random, grounds, width, rows);
  const marks: DrawnMark[] = [];
  for (let at = 0; at < count; at += 1) {
    const mark = await draw(random, canvas, height, marks);
    if (mark !== undefined) marks.push(mark);
  }
  const soft = random.chance(0.15) ? 0.05 : 0.035;
  const exposure = {
    blur: random.chance(0.3) ? 0 : Math.min(5, soft * height * random.next()),
    noise: random.chance(0.5) ? 0 : 6 * random.next(),
    quality: Math.round(35 + 60 * random.next()),
  };
  return { picture: await photographed(canvas, exposure, random), marks, exposure };
}

async function draw(
  random: SeededRandom,
  canvas: Canvas,
  height: number,
  others: readonly DrawnMark[],
): Promise<DrawnMark | undefined> {
  const kind = randomKind(random);
  const proportions = proportionsOf(kind, random);
  const units = 200 * widthOf(proportions);
  const reach = (0.62 * units * height) / 200;
  if (2 * reach > Math.min(canvas.width, canvas.height)) return undefined;
  const x = reach + (canvas.width - 2 * reach) * random.next();
  const y = reach + (canvas.height - 2 * reach) * random.next();
  if (others.some((other) => Math.hypot(other.x - x, other.y - y) < 3.2 * height)) return undefined;
  const scale = height / 200;
  const view = { ...randomView(random, units), scale, x, y };
  const map = homographyOf(view);
  const manner = random.chance(0.75) ? "ink" : random.chance(0.6) ? "faint" : "relief";
  const ground = levelAround(canvas, x, y, reach);
  const patch = random.chance(0.45) || ground.deviation > (manner === "ink" ? 22 : 5);
  const detail = Math.min(4, Math.max(0.4, 3 * scale));
  const middle = `translate(${-units / 2},-100)`;
  let level = ground.mean;
  if (patch) {
    level = 15 + 225 * random.next();
    const label = `<rect x="${-0.95 * units}" y="-210" width="${1.9 * units}" height="420"/>`;
    const drawing = await stencil(label, [-units, -220, 2 * units, 440], Math.min(0.5, detail));
    printOn(canvas, drawing, map, { colour: tinted(random, level), opacity: 0.96, relief: 0 });
  }
  const next = random.chance(0.5) ? neighbours(random, units) : "";
  const shapes = `<g transform="${middle}"><path d="${markPath(proportions)}"/>${next}</g>`;
  const box = [-1.6 * units, -260, 3.2 * units, 520] as const;
  const tight = [-units / 2 - 5, -140, units + 10, 280] as const;
  const drawing = await stencil(shapes, next === "" ? tight : box, detail);
  printOn(canvas, drawing, map, printFor(random, manner, level));
  const [markX, markY] = placed(map, 0, 0);
  return { kind, height, x: markX, y: markY, manner, tilt: view.tilt };
}

function printFor(random: SeededRandom, manner: DrawnMark["manner"], level: number): Print {
  const depth = manner === "ink" ? 60 + 140 * random.next() : 12 + 18 * random.next();
  const darker = level - depth > 2 && (level + depth > 250 || random.chance(0.6));
  const wanted = darker ? level - depth : Math.min(253, level + depth);
  return {
    colour: tinted(random, wanted),
    opacity: 1,
    relief: manner === "relief" ? 8 * random.next() : 0,
  };
}

/** A colour of about this luma. */
function tinted(random: SeededRandom, luma: number): readonly [number, number, number] {
  const strength = random.chance(0.5) ? 0 : Math.min(luma, 255 - luma, 70);
  const red = strength * (2 * random.next() - 1);
  const blue = strength * (2 * random.next() - 1);
  const green = -(0.299 * red + 0.114 * blue) / 0.587;
  return [luma + red, luma + green, luma + blue];
}

function levelAround(canvas: Canvas, x: number, y: number, reach: number) {
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (let j = -8; j <= 8; j += 1) {
    for (let i = -8; i <= 8; i += 1) {
      const column = Math.min(canvas.width - 1, Math.max(0, Math.round(x + (i * reach) / 8)));
      const row = Math.min(canvas.height - 1, Math.max(0, Math.round(y + (j * reach) / 8)));
      const at = (row * canvas.width + column) * 3;
      const [red = 0, green = 0, blue = 0] = canvas.data.subarray(at, at + 3);
      const luma = 0.299 * red + 0.587 * green + 0.114 * blue;
      count += 1;
      sum += luma;
      squares += luma * luma;
    }
  }
  const mean = sum / count;
  return { mean, deviation: Math.sqrt(Math.max(0, squares / count - mean * mean)) };
}
