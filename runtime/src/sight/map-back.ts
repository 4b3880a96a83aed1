export type Box = [x: number, y: number, width: number, height: number];
type Point = readonly [x: number, y: number];

/** What a raster shows of an upright picture: all of it, reduced. */
export interface Reduction {
  /** Of the upright picture, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the raster for one of the picture. */
  readonly scale: number;
}

/** A box of the raster in whole pixels of the upright picture, and within it. */
export function boxBack(box: Readonly<Box>, { width, height, scale }: Reduction): Box {
  const left = clamp(Math.floor(box[0] / scale), width);
  const top = clamp(Math.floor(box[1] / scale), height);
  const right = clamp(Math.ceil((box[0] + box[2]) / scale), width);
  const bottom = clamp(Math.ceil((box[1] + box[3]) / scale), height);
  return [left, top, right - left, bottom - top];
}

/** Corners of an outline in the raster, in pixels of the upright picture to one decimal. */
export function outlineBack(outline: readonly Point[], scale: number): [number, number][] {
  return outline.map(([x, y]) => [tenth(x / scale), tenth(y / scale)]);
}

/** The smallest upright box around an outline. */
export function boxAround(outline: readonly Point[]): Box {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
