import { expect, it } from "vitest";
import { seededRandom } from "../geometry/seeded-random.js";
import { crop } from "./crop.js";
import { drawnPicture } from "./drawn-picture.test-support.js";
import type { Raster } from "./raster.js";
import { resize } from "./resize.js";
import { trimBorders } from "./trim-borders.js";

function framed(picture: Raster, left: number, top: number, noise: number): Raster {
  const [width, height] = [picture.width + 2 * left, picture.height + 2 * top];
  const random = seededRandom(3);
  const data = Uint8Array.from({ length: width * height }, () => 245 + noise * (random() - 0.5));
  for (let y = 0; y < picture.height; y += 1) {
    const row = picture.data.subarray(y * picture.width, (y + 1) * picture.width);
    data.set(row, (top + y) * width + left);
  }
  return { width, height, channels: 1, data };
}

const PICTURE = drawnPicture(1, 120, 80);

it("cuts a plain frame away, also one with the noise of JPEG", () => {
  for (const noise of [0, 10]) {
    expect(trimBorders(framed(PICTURE, 30, 12, noise))).toEqual({
      left: 30,
      top: 12,
      width: 120,
      height: 80,
    });
  }
});

it("leaves a picture without a frame, a plain one and a speck on plain ground whole", () => {
  expect(trimBorders(PICTURE)).toEqual({ left: 0, top: 0, width: 120, height: 80 });
  const blank = framed(crop(PICTURE, { left: 0, top: 0, width: 4, height: 4 }), 50, 50, 0);
  expect(trimBorders(blank)).toEqual({ left: 0, top: 0, width: 104, height: 104 });
});

it("keeps the mean brightness at any size", () => {
  const mean = ({ data }: Raster) => data.reduce((sum, value) => sum + value, 0) / data.length;
  for (const [width, height] of [
    [60, 40],
    [37, 21],
    [200, 90],
  ] as const) {
    expect(Math.abs(mean(resize(PICTURE, width, height)) - mean(PICTURE))).toBeLessThan(2);
  }
});
