/** A rectangle of whole pixels: its upper left corner, and how far it reaches. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a box between shares of its sides, in whole pixels and at least one. */
export function partOf(
  box: Box,
  [left, top, right, bottom]: readonly [number, number, number, number],
): Box {
  const x = Math.round(box.width * left);
  const y = Math.round(box.height * top);
  return {
    left: box.left + x,
    top: box.top + y,
    width: Math.max(1, Math.round(box.width * right) - x),
    height: Math.max(1, Math.round(box.height * bottom) - y),
  };
}

/** The same part of the same picture at another size. */
export function scaleBox(box: Box, across: number, down: number): Box {
  return {
    left: box.left * across,
    top: box.top * down,
    width: box.width * across,
    height: box.height * down,
  };
}
