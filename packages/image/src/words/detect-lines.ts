import type { Infer, Tensor } from "../inference/infer.js";
import type { Raster } from "../raster/raster.js";
import { resize } from "../raster/resize.js";
import { type TextBox, textBoxes } from "./text-boxes.js";

/** The detector's longest side: longer ones find more small print and take longer. */
const LONGEST_SIDE = 640;
/** The detector halves its map five times. */
const GRAIN = 32;
/** Of ImageNet, in the detector's order of channels: blue, green, red. */
const MEAN = [0.485, 0.456, 0.406];
const DEVIATION = [0.229, 0.224, 0.225];

/** Lines of text, in pixels of the picture. */
export async function detectLines(picture: Raster, detect: Infer): Promise<TextBox[]> {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const width = toGrain(picture.width * scale);
  const height = toGrain(picture.height * scale);
  const { data: map } = await detect(normalised(resize(picture, width, height)));
  return textBoxes(map, width).map((box) =>
    stretched(box, picture.width / width, picture.height / height),
  );
}

function toGrain(length: number): number {
  return Math.max(GRAIN, Math.round(length / GRAIN) * GRAIN);
}

function normalised({ width, height, channels, data }: Raster): Tensor {
  const size = width * height;
  const planes = new Float32Array(size * 3);
  for (let c = 0; c < 3; c++) {
    const scale = 1 / (255 * DEVIATION[c]);
    const shift = MEAN[c] / DEVIATION[c];
    let from = channels === 1 ? 0 : 2 - c;
    const end = (c + 1) * size;
    for (let at = c * size; at < end; at++, from += channels)
      planes[at] = data[from] * scale - shift;
  }
  return { data: planes, dims: [1, 3, height, width] };
}

/** The axes are stretched nearly alike, so that the rectangle is taken for one still. */
function stretched(box: TextBox, sx: number, sy: number): TextBox {
  const along = Math.hypot(box.ux * sx, box.uy * sy);
  const across = Math.hypot(box.uy * sx, box.ux * sy);
  return {
    ...box,
    x: box.x * sx,
    y: box.y * sy,
    ux: (box.ux * sx) / along,
    uy: (box.uy * sy) / along,
    width: box.width * along,
    height: box.height * across,
  };
}
