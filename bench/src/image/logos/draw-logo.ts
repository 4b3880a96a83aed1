import type { SeededRandom } from "../../random.js";
import {
  type Canvas,
  eachInked,
  type Homography,
  type Mask,
  type Placed,
  paint,
} from "./canvas.js";

/** Least mean difference of a channel (of 255) between ink and what is under it. */
const CONTRAST = 42;
const PLATE_SHARE = 0.3;

/** Left, top, width, height in pixels. */
export type LogoBox = readonly [number, number, number, number];

/**
 * Draws one logo somewhere on the canvas: turned by up to 20°, sheared and foreshortened a little, in one visible
 * colour, now and then on a plate. Undefined when there is no free room beside `taken`.
 */
export function drawLogo(
  canvas: Canvas,
  mask: Mask,
  taken: readonly LogoBox[],
  random: SeededRandom,
): LogoBox | undefined {
  const turn = ((random.next() + random.next() + random.next() - 1.5) / 1.5) * (Math.PI / 9);
  const shear = (random.next() - 0.5) * 0.2;
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  // Mask to canvas, both around their middles.
  const forward = [cos, shear * cos - sin, sin, shear * sin + cos] as const;
  const w = (Math.abs(forward[0]) * mask.width + Math.abs(forward[1]) * mask.height) / 2;
  const h = (Math.abs(forward[2]) * mask.width + Math.abs(forward[3]) * mask.height) / 2;
  const x = w + 4 + random.next() * (canvas.width - 2 * w - 8);
  const y = h + 4 + random.next() * (canvas.height - 2 * h - 8);
  const box: LogoBox = [x - w, y - h, 2 * w, 2 * h];
  const meets = taken.some(
    (other) =>
      Math.abs(other[0] + other[2] / 2 - x) < w + other[2] / 2 + 10 &&
      Math.abs(other[1] + other[3] / 2 - y) < h + other[3] / 2 + 10,
  );
  if (meets || 2 * w > canvas.width - 8 || 2 * h > canvas.height - 8) {
    return undefined;
  }
  const tilt = () => ((random.next() - 0.5) * 0.2) / Math.max(mask.width, mask.height);
  const homography = inverse(forward, x, y, mask, [tilt(), tilt()]);
  const radius = Math.hypot(mask.width, mask.height) * 0.75;
  const placed: Placed = { mask, homography, middle: [x, y], radius };
  if (random.chance(PLATE_SHARE)) {
    const plate = {
      ...placed,
      mask: plateFor(mask, random),
      homography: shifted(homography, plateRoom(mask)),
      radius: radius * 1.5,
    };
    paint(canvas, plate, { colour: anyColour(random), opacity: 1 });
  }
  paint(canvas, placed, {
    colour: visibleColour(canvas, placed, random),
    opacity: random.chance(0.6) ? 1 : 0.7 + 0.3 * random.next(),
  });
  return box;
}

function inverse(
  [a, b, c, d]: readonly [number, number, number, number],
  x: number,
  y: number,
  mask: Mask,
  tilt: readonly [number, number],
): Homography {
  const det = a * d - b * c;
  const [p, q, r, s] = [d / det, -b / det, -c / det, a / det];
  const u = mask.width / 2;
  const v = mask.height / 2;
  // w = 1 + tilt · (point - middle), brought to the form whose last element is one.
  const one = 1 - tilt[0] * x - tilt[1] * y;
  const [g, h] = [tilt[0] / one, tilt[1] / one];
  return [
    p / one + u * g,
    q / one + u * h,
    (-p * x - q * y) / one + u,
    r / one + v * g,
    s / one + v * h,
    (-r * x - s * y) / one + v,
    g,
    h,
  ];
}

function plateRoom(mask: Mask): number {
  return Math.round(Math.max(mask.width, mask.height) * 0.16);
}

/** The same place for a mask that has `room` more pixels on every side. */
function shifted(place: Homography, room: number): Homography {
  const [a, b, c, d, e, f, g, h] = place;
  return [a + room * g, b + room * h, c + room, d + room * g, e + room * h, f + room, g, h];
}

function plateFor(mask: Mask, random: SeededRandom): Mask {
  const room = plateRoom(mask);
  const width = mask.width + 2 * room;
  const height = mask.height + 2 * room;
  const corner = random.next() * 0.5 * Math.min(width, height);
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const dx = Math.max(0, corner - x - 0.5, x + 0.5 - width + corner);
      const dy = Math.max(0, corner - y - 0.5, y + 0.5 - height + corner);
      data[y * width + x] = 255 * Math.min(1, Math.max(0, corner - Math.hypot(dx, dy) + 0.5));
    }
  }
  return { width, height, data: corner < 1 ? data.fill(255) : data };
}

function anyColour(random: SeededRandom): [number, number, number] {
  if (random.chance(0.5)) {
    const grey = random.chance(0.5) ? 20 + 30 * random.next() : 215 + 40 * random.next();
    return [grey, grey, grey];
  }
  return [255 * random.next(), 255 * random.next(), 255 * random.next()];
}

function visibleColour(canvas: Canvas, placed: Placed, random: SeededRandom) {
  const under = [0, 0, 0];
  let weight = 0;
  eachInked(canvas, placed, (at, share) => {
    weight += share;
    for (let c = 0; c < 3; c += 1) {
      under[c] = (under[c] ?? 0) + (canvas.data[at + c] ?? 0) * share;
    }
  });
  const mean = under.map((sum) => sum / Math.max(weight, 1e-6));
  let best = anyColour(random);
  for (let attempt = 0; attempt < 20 && gap(best, mean) < CONTRAST; attempt += 1) {
    const other = anyColour(random);
    best = gap(other, mean) > gap(best, mean) ? other : best;
  }
  return best;
}

function gap(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, c) => sum + Math.abs(value - (b[c] ?? 0)), 0) / 3;
}
