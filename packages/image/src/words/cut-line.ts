import type { Raster } from "../raster/raster.js";
import type { RotatedBox } from "./rotated-box.js";

/** Samples averaged along each side of a pixel at the most. */
const MOST_SAMPLES = 4;

/** A rectangle at any angle cut out of a picture and laid flat; outside the picture its rim is repeated. */
export function cutLine(picture: Raster, box: RotatedBox, width: number, height: number): Raster {
  const { channels } = picture;
  const stepX = box.width / width;
  const stepY = box.height / height;
  const across = samples(stepX);
  const down = samples(stepY);
  const data = new Uint8Array(width * height * channels);
  const sums = new Float64Array(channels);
  let at = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      sums.fill(0);
      for (let i = 0; i < across * down; i++) {
        const a = (x + ((i % across) + 0.5) / across) * stepX - box.width / 2;
        const b = (y + (Math.floor(i / across) + 0.5) / down) * stepY - box.height / 2;
        const px = box.x + a * box.ux - b * box.uy - 0.5;
        const py = box.y + a * box.uy + b * box.ux - 0.5;
        addSample(picture, px, py, sums);
      }
      for (let c = 0; c < channels; c++) data[at++] = sums[c] / (across * down) + 0.5;
    }
  }
  return { width, height, channels, data };
}

function samples(step: number): number {
  return Math.min(MOST_SAMPLES, Math.max(1, Math.round(step)));
}

/** Adds the colour between pixels (bilinear). */
function addSample(picture: Raster, x: number, y: number, sums: Float64Array): void {
  const { width, height, channels, data } = picture;
  const px = Math.min(width - 1, Math.max(0, x));
  const py = Math.min(height - 1, Math.max(0, y));
  const left = Math.floor(px);
  const top = Math.floor(py);
  const right = (Math.min(width - 1, left + 1) - left) * channels;
  const below = (Math.min(height - 1, top + 1) - top) * width * channels;
  const start = (top * width + left) * channels;
  const shareX = px - left;
  const shareY = py - top;
  for (let c = 0; c < channels; c++) {
    const at = start + c;
    const upper = data[at] + (data[at + right] - data[at]) * shareX;
    const lower = data[at + below] + (data[at + below + right] - data[at + below]) * shareX;
    sums[c] += upper + (lower - upper) * shareY;
  }
}
