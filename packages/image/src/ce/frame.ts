/**
 * Where the units of a marking lie in the picture: the point (x, y) is at
 * (originX + xx · x + xy · y, originY + yx · x + yy · y) in pixels, pixel centres at whole numbers. The unit is
 * the outer radius of the C, its centre the origin, the first axis points to the E.
 */
export interface Frame {
  readonly originX: number;
  readonly originY: number;
  readonly xx: number;
  readonly xy: number;
  readonly yx: number;
  readonly yy: number;
}

/** A frame inside a frame, both given as above. */
export function within(outer: Frame, inner: Frame): Frame {
  return {
    originX: outer.originX + outer.xx * inner.originX + outer.xy * inner.originY,
    originY: outer.originY + outer.yx * inner.originX + outer.yy * inner.originY,
    xx: outer.xx * inner.xx + outer.xy * inner.yx,
    xy: outer.xx * inner.xy + outer.xy * inner.yy,
    yx: outer.yx * inner.xx + outer.yy * inner.yx,
    yy: outer.yx * inner.xy + outer.yy * inner.yy,
  };
}

/** The same frame in a picture of twice the size and its half: pixel centres shift by a quarter. */
export function atDoubleSize(frame: Frame): Frame {
  return within({ originX: 0.5, originY: 0.5, xx: 2, xy: 0, yx: 0, yy: 2 }, frame);
}

/** Longest and shortest radius, in pixels, of the ellipse that the unit circle becomes. */
export function radii({ xx, xy, yx, yy }: Frame): {
  readonly long: number;
  readonly short: number;
} {
  const half = (xx * xx + xy * xy + yx * yx + yy * yy) / 2;
  const area = Math.abs(xx * yy - xy * yx);
  const rest = Math.sqrt(Math.max(0, half * half - area * area));
  return { long: Math.sqrt(half + rest), short: Math.sqrt(Math.max(0, half - rest)) };
}

/** The point of the picture, in pixels. */
export function inPicture(frame: Frame, x: number, y: number): readonly [number, number] {
  return [frame.originX + frame.xx * x + frame.xy * y, frame.originY + frame.yx * x + frame.yy * y];
}
