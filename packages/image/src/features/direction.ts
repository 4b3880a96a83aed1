const RADIUS = 15;

/** How far the disc reaches to either side, row by row from its middle. */
const REACHES = Int32Array.from({ length: RADIUS + 1 }, (_, y) =>
  Math.floor(Math.sqrt(RADIUS * RADIUS - y * y) + 0.5),
);

/** From a pixel towards the centre of brightness of the disc around it, in radians (Rublee et al., ICCV 2011). */
export function direction(data: Uint8Array, width: number, at: number): number {
  let across = 0;
  let down = 0;
  for (let y = -RADIUS; y <= RADIUS; y += 1) {
    const reach = REACHES[Math.abs(y)];
    const row = at + y * width;
    let sum = 0;
    for (let x = -reach; x <= reach; x += 1) {
      const value = data[row + x];
      sum += value;
      across += x * value;
    }
    down += y * sum;
  }
  return Math.atan2(down, across);
}
