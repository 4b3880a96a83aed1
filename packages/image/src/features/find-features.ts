import type { Raster } from "../raster/raster.js";
import { toLuma } from "../raster/to-luma.js";
import { Describer } from "./describe.js";
import { direction } from "./direction.js";
import { fastCorners } from "./fast-corners.js";
import type { Features } from "./features.js";
import { harris } from "./harris.js";
import { type Level, pyramid } from "./pyramid.js";
import { smooth } from "./smooth.js";
import { type Corner, spreadOut } from "./spread-out.js";

const LEVELS = 8;
const STEP = 1.2;

/** What the direction and the pattern read around a spot, in pixels. */
const MARGIN = 17;

/** In levels of 256; a lower one where the higher one finds too little. */
const THRESHOLDS = [30, 12, 5] as const;

/**
 * Distinct spots of a picture at several sizes, at most `most`, found and described as by ORB (Rublee et al., ICCV
 * 2011), with a pattern of our own. Meant for pictures of about 500 pixels; takes time in proportion to the area.
 */
export function findFeatures(picture: Raster, most: number): Features {
  const levels = pyramid(toLuma(picture), LEVELS, STEP, 2 * MARGIN + 8);
  const area = levels.reduce((sum, { picture: p }) => sum + p.width * p.height, 0);
  const features = emptyFeatures(most);
  let count = 0;
  for (const level of levels) {
    const share = (most * level.picture.width * level.picture.height) / area;
    const spots = spotsOf(level, Math.min(most - count, Math.ceil(share)));
    const { data, width } = level.picture;
    const smoothed = smooth(level.picture);
    const describer = new Describer(width);
    for (const { x, y } of spots) {
      const at = y * width + x;
      const angle = direction(data, width, at);
      features.places[2 * count] = (x + 0.5) * level.across;
      features.places[2 * count + 1] = (y + 0.5) * level.down;
      features.scales[count] = level.across;
      features.angles[count] = angle;
      describer.describe(smoothed, at, angle, features.words.subarray(8 * count, 8 * count + 8));
      count += 1;
    }
  }
  return cut(features, count);
}

function spotsOf({ picture }: Level, most: number): Corner[] {
  const { width, data } = picture;
  let corners: number[] = [];
  for (const threshold of THRESHOLDS) {
    corners = fastCorners(picture, threshold, MARGIN);
    if (corners.length >= 3 * most) {
      break;
    }
  }
  const ranked = corners.map((at) => ({
    x: at % width,
    y: Math.floor(at / width),
    strength: harris(data, width, at),
  }));
  return spreadOut(ranked, most, width);
}

function emptyFeatures(count: number): Features {
  return {
    count,
    places: new Float32Array(2 * count),
    scales: new Float32Array(count),
    angles: new Float32Array(count),
    words: new Uint32Array(8 * count),
  };
}

function cut(features: Features, count: number): Features {
  return {
    count,
    places: features.places.slice(0, 2 * count),
    scales: features.scales.slice(0, count),
    angles: features.angles.slice(0, count),
    words: features.words.slice(0, 8 * count),
  };
}
