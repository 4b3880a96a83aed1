/** One channel of a picture, row after row. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Half as wide and half as high, each pixel the mean of four; an odd last row or column falls away. */
export function halved(plane: Plane): Plane {
  const width = plane.width >> 1;
  const height = plane.height >> 1;
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    let upper = 2 * y * plane.width;
    let lower = upper + plane.width;
    for (let x = 0; x < width; x += 1, upper += 2, lower += 2) {
      const sum =
        plane.data[upper] + plane.data[upper + 1] + plane.data[lower] + plane.data[lower + 1];
      data[y * width + x] = (sum + 2) >> 2;
    }
  }
  return { width, height, data };
}
