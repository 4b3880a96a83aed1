/** sRGB samples from 0 to 255, not yet rounded. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

export interface Mask {
  readonly width: number;
  readonly height: number;
  /** 255 is ink. */
  readonly data: Uint8Array;
}

/** From pixels of the canvas to pixels of the mask, by rows: a homography. */
export type Homography = readonly [number, number, number, number, number, number, number, number];

interface Ink {
  readonly colour: readonly [number, number, number];
  readonly opacity: number;
}

/** Where a mask lies: nothing of it is outside the circle. */
export interface Placed {
  readonly mask: Mask;
  readonly homography: Homography;
  readonly middle: readonly [number, number];
  readonly radius: number;
}

/** Visits every pixel of the canvas that has ink with the share of it. */
export function eachInked(
  canvas: Canvas,
  { mask, homography: [a, b, c, d, e, f, g, h], middle, radius }: Placed,
  visit: (at: number, share: number) => void,
): void {
  const last = (centre: number, size: number) => Math.min(size - 1, Math.ceil(centre + radius));
  const first = (centre: number) => Math.max(0, Math.floor(centre - radius));
  for (let y = first(middle[1]); y <= last(middle[1], canvas.height); y += 1) {
    for (let x = first(middle[0]); x <= last(middle[0], canvas.width); x += 1) {
      const w = g * x + h * y + 1;
      const share = w > 0.1 ? shareAt(mask, (a * x + b * y + c) / w, (d * x + e * y + f) / w) : 0;
      if (share > 0) {
        visit((y * canvas.width + x) * 3, share);
      }
    }
  }
}

/** Paints a mask on the canvas. */
export function paint(canvas: Canvas, placed: Placed, ink: Ink): void {
  eachInked(canvas, placed, (at, share) => {
    const weight = share * ink.opacity;
    for (let c = 0; c < 3; c += 1) {
      const under = canvas.data[at + c] ?? 0;
      canvas.data[at + c] = under + ((ink.colour[c] ?? 0) - under) * weight;
    }
  });
}

function shareAt({ width, height, data }: Mask, x: number, y: number): number {
  if (x <= -1 || y <= -1 || x >= width || y >= height) {
    return 0;
  }
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const at = (i: number, j: number) =>
    i < 0 || j < 0 || i >= width || j >= height ? 0 : (data[j * width + i] ?? 0);
  const p = x - x0;
  const q = y - y0;
  const upper = at(x0, y0) * (1 - p) + at(x0 + 1, y0) * p;
  const lower = at(x0, y0 + 1) * (1 - p) + at(x0 + 1, y0 + 1) * p;
  return (upper * (1 - q) + lower * q) / 255;
}
