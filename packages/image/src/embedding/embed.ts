import type { Infer } from "../inference/infer.js";
import type { Raster } from "../raster/raster.js";
import { resize } from "../raster/resize.js";

const SIDE = 224;

/**
 * What a picture looks like as a direction: pictures of the same thing point nearly the same way. The picture is
 * squeezed into the model's square; the model pools and standardises (`models/mobilenet-mid.json`).
 *
 * @param model [1, 3, 224, 224] red, green, blue from 0 to 1, to [1, dimensions]
 * @returns a vector of length 1
 */
export async function embed(picture: Raster, model: Infer): Promise<Float32Array> {
  const { channels, data } = resize(picture, SIDE, SIDE);
  const size = SIDE * SIDE;
  const planes = new Float32Array(3 * size);
  for (let c = 0; c < 3; c++) {
    let from = channels === 1 ? 0 : c;
    for (let at = c * size; at < (c + 1) * size; at++, from += channels)
      planes[at] = data[from] / 255;
  }
  const answer = await model({ data: planes, dims: [1, 3, SIDE, SIDE] });
  const length = Math.hypot(...answer.data) || 1;
  return answer.data.map((value) => value / length);
}
