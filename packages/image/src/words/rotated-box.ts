import type { Corners } from "./read-line.js";

/** A rectangle at any angle. The unit vector (ux, uy) points along its width; height is across it, clockwise. */
export interface RotatedBox {
  readonly x: number;
  readonly y: number;
  readonly ux: number;
  readonly uy: number;
  readonly width: number;
  readonly height: number;
}

export function cornersOf({ x, y, ux, uy, width, height }: RotatedBox): Corners {
  const ax = (ux * width) / 2;
  const ay = (uy * width) / 2;
  const bx = (-uy * height) / 2;
  const by = (ux * height) / 2;
  return [
    [x - ax - bx, y - ay - by],
    [x + ax - bx, y + ay - by],
    [x + ax + bx, y + ay + by],
    [x - ax + bx, y - ay + by],
  ];
}

/** The same rectangle, seen after a quarter turn to the left as often as told: what pointed down points right. */
export function turned(box: RotatedBox, quarters: number): RotatedBox {
  let { ux, uy, width, height } = box;
  for (let i = 0; i < quarters; i++) {
    [ux, uy] = [-uy, ux];
    [width, height] = [height, width];
  }
  return { ...box, ux, uy, width, height };
}
