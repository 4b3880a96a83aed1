import type { Raster } from "../raster/raster.js";
import { type Affine, angleOf, followedBy } from "./affine.js";
import { type AlignedPair, alignPair } from "./align-pair.js";
import { type ComparedPair, comparePairs, type Pair } from "./compare-pairs.js";
import { confidenceOf } from "./confidence.js";
import { inkSquare } from "./ink-square.js";
import type { LogoIndex } from "./logo-index.js";
import type { LogoMatch, LogoScores } from "./logo-match.js";
import type { LogoModels } from "./logo-models.js";
import { overlap, type Proposal, proposePlaces } from "./propose-places.js";
import { pyramidOf } from "./pyramid.js";
import { type SeenCrop, seeCrops } from "./seen-crop.js";

/** The longer side of a logo fills this share of a reference's square. */
const INNER = 52 / 64;
const NEAREST = 6;
const FIRST_LOOKS = 48;
const SECOND_LOOKS = 10;
/** Lead of a logo that has no rival. */
const FULL_LEAD = 12;
/** Overlap above which two matches are about one place. */
const SAME_PLACE = 0.3;

interface Aligned extends AlignedPair {
  readonly firstLook: number;
}

/**
 * Logos of the index in a picture, surest first, no two at the same place. Those below 0.5 are not asserted: they are
 * the nearest misses, for whoever asks why there is no match. Long pictures are seen as a whole: a logo should be at
 * least a twentieth of the longer side.
 */
export async function findLogos(
  index: LogoIndex,
  picture: Raster,
  models: LogoModels,
): Promise<readonly LogoMatch[]> {
  const places = await proposePlaces(picture, models.propose);
  const pyramid = pyramidOf(picture);
  const loose = await seeCrops(pyramid, places.map(squareAround), models.embed);
  const crops = await seeCrops(pyramid, loose.map(tightened), models.embed);
  const pairs = crops
    .flatMap((crop, i): Pair[] =>
      index.nearest(crop.vector, NEAREST).map((near) => ({ crop, near, place: places[i].score })),
    )
    .sort((a, b) => b.near.similarity - a.near.similarity)
    .slice(0, FIRST_LOOKS);
  const first = (await compared(pairs, models))
    .map(alignPair)
    .sort((a, b) => rankOf(b) - rankOf(a))
    .slice(0, SECOND_LOOKS);
  const squares = first.map(({ crop, map }) => followedBy(map, crop.place));
  const closer = await seeCrops(pyramid, squares, models.embed);
  const second = await compared(
    first.map(({ near, place }, i) => ({ near, place, crop: closer[i] })),
    models,
  );
  const aligned = second.map((pair, i): Aligned => {
    return { ...alignPair(pair), firstLook: first[i].logit };
  });
  return distinct(aligned.map((pair) => matchOf(pair, leadOf(pair, aligned))));
}

/** Without a verifier every pair is as good as another, and lies as its crop does. */
async function compared(
  pairs: readonly Pair[],
  { verify }: LogoModels,
): Promise<readonly ComparedPair[]> {
  return verify === undefined
    ? pairs.map((pair) => ({ ...pair, logit: 0, map: [1, 0, 0, 0, 1, 0] }))
    : await comparePairs(pairs, verify);
}

function squareAround({ left, top, right, bottom }: Proposal): Affine {
  const half = Math.max(4, Math.max(right - left, bottom - top) / 2) / INNER;
  return [half, 0, (left + right) / 2, 0, half, (top + bottom) / 2];
}

/** A crop's place, moved to where its ink is: places are found to a fifth of their size, ink to a pixel. */
function tightened({ place, ink }: SeenCrop): Affine {
  const square = inkSquare(ink, INNER);
  return square === undefined ? place : followedBy(square, place);
}

function rankOf({ logit, near, agreement }: AlignedPair): number {
  return 0.5 * logit + 4 * near.similarity + 8 * agreement;
}

function leadOf(pair: Aligned, all: readonly Aligned[]): number {
  const box = boxOf(pair);
  let lead = FULL_LEAD;
  for (const other of all) {
    if (other.near.id !== pair.near.id && overlap(box, boxOf(other)) > SAME_PLACE) {
      lead = Math.min(lead, pair.logit - other.logit);
    }
  }
  return lead;
}

function matchOf(pair: Aligned, lead: number): LogoMatch {
  const { left, top, right, bottom } = boxOf(pair);
  const scores: LogoScores = {
    place: pair.place,
    similarity: pair.near.similarity,
    firstLook: pair.firstLook,
    secondLook: pair.logit,
    agreement: pair.agreement,
    lead,
  };
  return {
    id: pair.near.id,
    box: [left, top, right - left, bottom - top],
    confidence: confidenceOf(scores),
    angle: angleOf(followedBy(pair.map, pair.crop.place)),
    scores,
  };
}

function boxOf({ map, crop, near }: Aligned): Omit<Proposal, "score"> {
  const [a, b, c, d, e, f] = followedBy(map, crop.place);
  const [w, h] = near.view.half;
  const across = Math.abs(a) * w + Math.abs(b) * h;
  const down = Math.abs(d) * w + Math.abs(e) * h;
  return { left: c - across, top: f - down, right: c + across, bottom: f + down };
}

function distinct(matches: readonly LogoMatch[]): readonly LogoMatch[] {
  const kept: LogoMatch[] = [];
  for (const match of [...matches].sort((a, b) => b.confidence - a.confidence)) {
    if (kept.every((other) => overlap(edges(other), edges(match)) < SAME_PLACE)) {
      kept.push(match);
    }
  }
  return kept;
}

function edges({ box: [left, top, width, height] }: LogoMatch): Omit<Proposal, "score"> {
  return { left, top, right: left + width, bottom: top + height };
}
