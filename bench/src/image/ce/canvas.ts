import sharp from "sharp";
import { type Homography, inverse, placed } from "./placement.js";

/** A picture in the making: three samples a pixel. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** How much ink a drawing has at each of its pixels, 0 to 1. */
export interface Stencil {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
  /** Pixels for one unit of the drawing, and where its origin is. */
  readonly scale: number;
  readonly originX: number;
  readonly originY: number;
}

/** Renders shapes, white on black, `scale` pixels a unit. */
export async function stencil(
  shapes: string,
  box: readonly [number, number, number, number],
  scale: number,
): Promise<Stencil> {
  const [left, top, width, height] = box;
  const columns = Math.ceil(width * scale);
  const rows = Math.ceil(height * scale);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${columns}" height="${rows}" viewBox="${left} ${top} ${columns / scale} ${rows / scale}"><rect x="${left}" y="${top}" width="100%" height="100%"/><g fill="#fff" stroke="none">${shapes}</g></svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const ink = new Float32Array(data.length);
  for (let at = 0; at < ink.length; at += 1) ink[at] = (data[at] as number) / 255;
  return {
    width: info.width,
    height: info.height,
    data: ink,
    scale,
    originX: left,
    originY: top,
  };
}

export interface Print {
  readonly colour: readonly [number, number, number];
  /** 0 to 1: how much of the ground shows through. */
  readonly opacity: number;
  /** Brightness of a lit edge; 0 for flat ink. */
  readonly relief: number;
}

/** Lays a drawing on the canvas, each pixel the mean of 16 places. */
export function printOn(canvas: Canvas, drawing: Stencil, map: Homography, print: Print): void {
  const back = inverse(map);
  const corners = [
    [drawing.originX, drawing.originY],
    [drawing.originX + drawing.width / drawing.scale, drawing.originY],
    [drawing.originX, drawing.originY + drawing.height / drawing.scale],
    [
      drawing.originX + drawing.width / drawing.scale,
      drawing.originY + drawing.height / drawing.scale,
    ],
  ].map(([x, y]) => placed(map, x as number, y as number));
  const range = (axis: 0 | 1, limit: number) => {
    const values = corners.map((corner) => corner[axis]);
    return [
      Math.max(0, Math.floor(Math.min(...values)) - 2),
      Math.min(limit - 1, Math.ceil(Math.max(...values)) + 2),
    ] as const;
  };
  const [left, right] = range(0, canvas.width);
  const [top, bottom] = range(1, canvas.height);
  for (let y = top; y <= bottom; y += 1) {
    for (let x = left; x <= right; x += 1) {
      const ink = coverage(drawing, back, x, y);
      const lit =
        print.relief === 0
          ? 0
          : coverage(drawing, back, x + 1, y + 1) - coverage(drawing, back, x - 1, y - 1);
      if (ink === 0 && lit === 0) continue;
      const at = (y * canvas.width + x) * 3;
      const share = ink * print.opacity;
      for (let channel = 0; channel < 3; channel += 1) {
        const ground = canvas.data[at + channel] as number;
        const colour = print.colour[channel] as number;
        canvas.data[at + channel] = ground + (colour - ground) * share + lit * print.relief;
      }
    }
  }
}

/** Written out: it runs sixteen times a pixel. */
function coverage(drawing: Stencil, back: Homography, x: number, y: number): number {
  const [a, b, c, d, e, f, g, h] = back;
  const { width, height, scale, originX, originY, data } = drawing;
  let sum = 0;
  for (let j = 0; j < 4; j += 1) {
    const py = y - 0.375 + j / 4;
    for (let i = 0; i < 4; i += 1) {
      const px = x - 0.375 + i / 4;
      const w = scale / (g * px + h * py + 1);
      const column = Math.floor((a * px + b * py + c) * w - originX * scale);
      const row = Math.floor((d * px + e * py + f) * w - originY * scale);
      if (column < 0 || row < 0 || column >= width || row >= height) continue;
      sum += data[row * width + column] as number;
    }
  }
  return sum / 16;
}
