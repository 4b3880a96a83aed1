import { readFileSync } from "node:fs";
import sharp from "sharp";
import type { Mask } from "./canvas.js";
import type { Icon } from "./icon-halves.js";

/** Icons are drawn on 24 × 24 units at 72 units an inch. */
const UNITS = 24;

/** An icon without its empty edge; its longer side is about `longest` pixels. */
export async function iconMask(icon: Icon, longest: number): Promise<Mask> {
  const svg = readFileSync(icon.file);
  const { data, info } = await sharp(svg, { density: (72 * Math.max(64, longest * 1.1)) / UNITS })
    .ensureAlpha()
    .extractChannel(3)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const box = inkBox(data, info.width, info.height);
  const scale = longest / Math.max(box.width, box.height);
  const out = await sharp(data, { raw: { width: info.width, height: info.height, channels: 1 } })
    .extract(box)
    .resize(
      Math.max(1, Math.round(box.width * scale)),
      Math.max(1, Math.round(box.height * scale)),
      {
        fit: "fill",
      },
    )
    .toColourspace("b-w")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: out.info.width, height: out.info.height, data: out.data };
}

function inkBox(data: Uint8Array, width: number, height: number) {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let i = 0; i < data.length; i += 1) {
    if ((data[i] ?? 0) > 32) {
      const y = Math.floor(i / width);
      const x = i - y * width;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return { left, top, width: right - left + 1, height: bottom - top + 1 };
}
