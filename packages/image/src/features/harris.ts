const HALF = 3;
const SENSITIVITY = 0.04;

/** How much of a corner a pixel is: Harris and Stephens (1988) over seven by seven pixels. */
export function harris(data: Uint8Array, width: number, at: number): number {
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let y = -HALF; y <= HALF; y += 1) {
    const from = at + y * width;
    for (let i = from - HALF; i <= from + HALF; i += 1) {
      const dx = data[i + 1] - data[i - 1];
      const dy = data[i + width] - data[i - width];
      xx += dx * dx;
      yy += dy * dy;
      xy += dx * dy;
    }
  }
  return xx * yy - xy * xy - SENSITIVITY * (xx + yy) * (xx + yy);
}
