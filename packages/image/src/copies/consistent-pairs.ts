import type { Features } from "../features/features.js";

/** A feature of a picture and one of a reference that looks like it, and how much that says. */
export interface LikePair {
  readonly picture: number;
  readonly reference: number;
  readonly weight: number;
}

/** How much the pairs that agree on one place, size and direction of the reference say together, and how many. */
export interface Consistency {
  readonly weight: number;
  readonly places: number;
}

/** So many pairs, those that say most, are held against each other. */
const MOST = 64;

/** How far apart two pairs may be that mean the same: in radians, in octaves, in pixels, and for each pixel between. */
const NEAR = { angle: 0.45, scale: 0.7, pixels: 10, distance: 0.2 };

/** Places nearer to each other than this, in pixels, are one. */
const PLACE = 6;

/**
 * Each pair alone says where the reference lies, how large and how it is turned; the pairs that agree best with one of
 * them are counted (as in Lowe, IJCV 2004, section 7.3, without bins). With mirrored features pairs mean a mirrored
 * reference.
 */
export function consistentPairs(
  pairs: readonly LikePair[],
  reference: Features,
  picture: Features,
  mirrored: boolean,
): Consistency {
  const chosen = [...pairs].sort((a, b) => b.weight - a.weight).slice(0, MOST);
  const poses = posesOf(chosen, reference, picture, mirrored);
  let best: Consistency = { weight: 0, places: 0 };
  for (let i = 0; i < chosen.length; i += 1) {
    const found = agreeingWith(poses, i);
    if (found.weight > best.weight) {
      best = found;
    }
  }
  return best;
}

const FIELDS = 7;

/** For each pair the two places, octaves, angle and weight. */
function posesOf(
  pairs: readonly LikePair[],
  reference: Features,
  picture: Features,
  mirrored: boolean,
): Float64Array {
  const poses = new Float64Array(FIELDS * pairs.length);
  for (const [i, { picture: p, reference: r, weight }] of pairs.entries()) {
    poses[FIELDS * i] = reference.places[2 * r];
    poses[FIELDS * i + 1] = reference.places[2 * r + 1];
    // What mirrored features look like is seen in a mirror.
    poses[FIELDS * i + 2] = mirrored ? -picture.places[2 * p] : picture.places[2 * p];
    poses[FIELDS * i + 3] = picture.places[2 * p + 1];
    poses[FIELDS * i + 4] = Math.log2(picture.scales[p] / reference.scales[r]);
    poses[FIELDS * i + 5] = picture.angles[p] - reference.angles[r];
    poses[FIELDS * i + 6] = weight;
  }
  return poses;
}

function agreeingWith(poses: Float64Array, index: number): Consistency {
  const at = FIELDS * index;
  const [x, y, px, py, octaves, angle] = poses.subarray(at, at + 6);
  const scale = 2 ** (octaves ?? 0);
  const [cos, sin] = [scale * Math.cos(angle ?? 0), scale * Math.sin(angle ?? 0)];
  let weight = 0;
  let places = 0;
  const taken: number[] = [];
  for (let j = 0; j < poses.length; j += FIELDS) {
    if (Math.abs(poses[j + 4] - (octaves ?? 0)) > NEAR.scale) {
      continue;
    }
    const turn = Math.abs(poses[j + 5] - (angle ?? 0)) % (2 * Math.PI);
    if (Math.min(turn, 2 * Math.PI - turn) > NEAR.angle) {
      continue;
    }
    const [dx, dy] = [poses[j] - (x ?? 0), poses[j + 1] - (y ?? 0)];
    const ex = cos * dx - sin * dy - (poses[j + 2] - (px ?? 0));
    const ey = sin * dx + cos * dy - (poses[j + 3] - (py ?? 0));
    const most = NEAR.pixels + NEAR.distance * scale * Math.hypot(dx, dy);
    if (ex * ex + ey * ey > most * most || isTaken(poses, taken, j)) {
      continue;
    }
    taken.push(j);
    weight += poses[j + 6];
    places += 1;
  }
  return { weight, places };
}

/** Whether a pair that was counted shows the same place of either. */
function isTaken(poses: Float64Array, taken: readonly number[], j: number): boolean {
  return taken.some(
    (k) =>
      Math.hypot(poses[k] - poses[j], poses[k + 1] - poses[j + 1]) < PLACE ||
      Math.hypot(poses[k + 2] - poses[j + 2], poses[k + 3] - poses[j + 3]) < PLACE,
  );
}
