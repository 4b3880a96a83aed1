import type { Raster } from "../raster/raster.js";

/** Where a logo file has ink, 0 to 1 for each pixel. */
export interface InkPlane {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

type Colour = readonly [number, number, number];

/** A distance of colours (of 255 a channel) from which on two are seen as different inks. */
const APART = 70;
/** An alpha channel counts when at least this share of it is clear. */
const CLEAR_SHARE = 0.02;
const ROUNDS = 8;
/** A colour of a logo is looked for alone when it has at least this share of its ink. */
const LEAST_SHARE = 0.08;

/**
 * The ways to see a logo file as one ink: all that is not background, and, where two colours are clearly apart in it,
 * each alone. Background is what is transparent or, without transparency, the most frequent colour along the edge.
 */
export function inkPlanes(picture: Raster, alpha: Uint8Array | undefined): readonly InkPlane[] {
  const whole = wholeInk(picture, alpha);
  const [first, second] = twoColours(picture, whole.data);
  if (distance(first, second) < APART) {
    return [whole];
  }
  const parts = [first, second].map((colour, i) =>
    part(picture, whole, colour, i === 0 ? second : first),
  );
  const total = sum(whole.data);
  return parts.every(({ data }) => sum(data) >= LEAST_SHARE * total) ? [whole, ...parts] : [whole];
}

function wholeInk(picture: Raster, alpha: Uint8Array | undefined): InkPlane {
  const { width, height } = picture;
  const data = new Float32Array(width * height);
  const clear = alpha?.reduce((count, value) => count + (value < 128 ? 1 : 0), 0) ?? 0;
  if (alpha !== undefined && clear >= CLEAR_SHARE * alpha.length) {
    data.forEach((_, i) => {
      data[i] = alpha[i] / 255;
    });
    return { width, height, data };
  }
  const ground = edgeColour(picture);
  data.forEach((_, i) => {
    data[i] = Math.min(1, Math.max(0, (distance(colourAt(picture, i), ground) - 12) / APART));
  });
  return { width, height, data };
}

function edgeColour(picture: Raster): Colour {
  const { width, height } = picture;
  const votes = new Map<number, { count: number; sum: [number, number, number] }>();
  for (let i = 0; i < width * height; i += 1) {
    const x = i % width;
    if (x === 0 || x === width - 1 || i < width || i >= width * (height - 1)) {
      const colour = colourAt(picture, i);
      const key = (colour[0] >> 5) * 64 + (colour[1] >> 5) * 8 + (colour[2] >> 5);
      const vote = votes.get(key) ?? { count: 0, sum: [0, 0, 0] };
      vote.count += 1;
      colour.forEach((value, c) => {
        vote.sum[c] += value;
      });
      votes.set(key, vote);
    }
  }
  const [winner] = [...votes.values()].sort((a, b) => b.count - a.count);
  const [red, green, blue] = winner.sum;
  return [red / winner.count, green / winner.count, blue / winner.count];
}

/** Two means of the ink's colours, the darkest and the lightest to begin with. */
function twoColours(picture: Raster, ink: Float32Array): readonly [Colour, Colour] {
  let means: [Colour, Colour] = [
    [0, 0, 0],
    [255, 255, 255],
  ];
  for (let round = 0; round < ROUNDS; round += 1) {
    const sums = [
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ];
    ink.forEach((weight, i) => {
      if (weight > 0.7) {
        const colour = colourAt(picture, i);
        const to = sums[distance(colour, means[0]) <= distance(colour, means[1]) ? 0 : 1];
        colour.forEach((value, c) => {
          to[c] += value;
        });
        to[3] += 1;
      }
    });
    const [dark, light] = sums.map(
      ([red, green, blue, count], k): Colour =>
        count === 0 ? means[1 - k] : [red / count, green / count, blue / count],
    );
    means = [dark, light];
  }
  return means;
}

function part(picture: Raster, whole: InkPlane, colour: Colour, other: Colour): InkPlane {
  const data = whole.data.map((weight, i) => {
    const here = colourAt(picture, i);
    const near = distance(here, colour);
    return (weight * distance(here, other)) / (near + distance(here, other) + 1e-6) > 0.5
      ? weight
      : 0;
  });
  return { ...whole, data };
}

function colourAt({ channels, data }: Raster, i: number): Colour {
  const at = i * channels;
  return channels === 1 ? [data[at], data[at], data[at]] : [data[at], data[at + 1], data[at + 2]];
}

function distance(a: Colour, b: Colour): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function sum(data: Float32Array): number {
  return data.reduce((total, value) => total + value, 0);
}
