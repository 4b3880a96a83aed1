import type { Box } from "./box.js";
import type { Raster } from "./raster.js";

/** How far, in levels of 256, a sample of a border may be from its colour: what JPEG does to a plain edge. */
const TOLERANCE = 14;

/** The share of a line that may be something else: a small mark on the border does not make it a picture. */
const STRAY = 0.02;

/** Less than this share of either side is no picture in a frame, but a small thing on a plain ground. */
const LEAST = 0.25;

/**
 * What is left of a picture when plain borders of one colour are cut away on each side. The whole picture if
 * nothing, or almost nothing, would be left.
 */
export function trimBorders(picture: Raster): Box {
  const { width, height } = picture;
  const whole = { left: 0, top: 0, width, height };
  const top = plainLines(picture, height, (i) => lineOf(picture, i, true));
  const bottom = plainLines(picture, height, (i) => lineOf(picture, height - 1 - i, true));
  const left = plainLines(picture, width, (i) => lineOf(picture, i, false));
  const right = plainLines(picture, width, (i) => lineOf(picture, width - 1 - i, false));
  const box = { left, top, width: width - left - right, height: height - top - bottom };
  return box.width < width * LEAST || box.height < height * LEAST ? whole : box;
}

interface Line {
  /** Where its first sample lies. */
  readonly from: number;
  readonly step: number;
  readonly length: number;
}

function lineOf(picture: Raster, at: number, across: boolean): Line {
  const { width, height, channels } = picture;
  return across
    ? { from: at * width * channels, step: channels, length: width }
    : { from: at * channels, step: width * channels, length: height };
}

/** How many lines, from the outermost inwards, hold nothing but the colour of the first. */
function plainLines(picture: Raster, lines: number, line: (i: number) => Line): number {
  const { data, channels } = picture;
  const first = line(0);
  const colour: number[] = [];
  for (let c = 0; c < channels; c += 1) {
    colour.push(middleOf(data, first, c));
  }
  let plain = 0;
  while (plain < lines && isPlain(data, line(plain), colour)) {
    plain += 1;
  }
  return plain;
}

function isPlain(data: Uint8Array, line: Line, colour: readonly number[]): boolean {
  let strays = Math.floor(line.length * STRAY);
  for (let i = 0; i < line.length; i += 1) {
    const at = line.from + i * line.step;
    for (let c = 0; c < colour.length; c += 1) {
      if (Math.abs(data[at + c] - (colour[c] ?? 0)) > TOLERANCE) {
        strays -= 1;
        break;
      }
    }
    if (strays < 0) {
      return false;
    }
  }
  return true;
}

function middleOf(data: Uint8Array, line: Line, channel: number): number {
  const counts = new Uint32Array(256);
  for (let i = 0; i < line.length; i += 1) {
    counts[data[line.from + i * line.step + channel]] += 1;
  }
  let seen = 0;
  let level = 0;
  while (level < 255 && seen + counts[level] <= line.length / 2) {
    seen += counts[level];
    level += 1;
  }
  return level;
}
