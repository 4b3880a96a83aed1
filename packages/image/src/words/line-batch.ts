import type { Tensor } from "../inference/infer.js";
import type { Raster } from "../raster/raster.js";

/** Lines of one height side by side in a tensor [lines, 3, height, width], from -1 to 1, what is short padded with 0. */
export function lineBatch(lines: readonly Raster[], width: number): Tensor {
  const height = lines[0]?.height ?? 0;
  const plane = width * height;
  const data = new Float32Array(lines.length * 3 * plane);
  lines.forEach((line, i) => {
    for (let c = 0; c < 3; c++) {
      // The models were trained on blue, green, red.
      const channel = line.channels === 1 ? 0 : 2 - c;
      for (let y = 0; y < height; y++) {
        let to = (i * 3 + c) * plane + y * width;
        let from = y * line.width * line.channels + channel;
        for (let x = 0; x < line.width; x++, from += line.channels)
          data[to++] = line.data[from] / 127.5 - 1;
      }
    }
  });
  return { data, dims: [lines.length, 3, height, width] };
}
