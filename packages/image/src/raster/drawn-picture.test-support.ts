import { seededRandom } from "../geometry/seeded-random.js";
import type { Raster } from "./raster.js";

/** A picture for tests, another one for each seed: blots of all sizes and shades over a slope. Luma. */
export function drawnPicture(seed: number, width: number, height: number, blots = 160): Raster {
  const random = seededRandom(seed);
  const data = new Uint8Array(width * height);
  const slope = random();
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      data[y * width + x] = 60 + 90 * (slope * (x / width) + (1 - slope) * (y / height));
    }
  }
  const picture: Raster = { width, height, channels: 1, data };
  for (let i = 0; i < blots; i += 1) {
    const size = Math.max(3, (width / 3) * random() ** 3);
    const box = {
      x: random() * width,
      y: random() * height,
      across: size,
      down: size * (0.4 + random()),
    };
    blot(picture, box, Math.floor(256 * random()), random() < 0.5);
  }
  return picture;
}

interface Blot {
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly down: number;
}

function blot(
  { data, width, height }: Raster,
  { x, y, across, down }: Blot,
  shade: number,
  isRound: boolean,
): void {
  for (let row = Math.max(0, Math.floor(y - down)); row < Math.min(height, y + down); row += 1) {
    for (let at = Math.max(0, Math.floor(x - across)); at < Math.min(width, x + across); at += 1) {
      const far = ((at - x) / across) ** 2 + ((row - y) / down) ** 2;
      if (!isRound || far < 1) {
        data[row * width + at] = shade;
      }
    }
  }
}
