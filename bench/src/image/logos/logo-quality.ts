import {
  findLogos,
  LogoIndex,
  type LogoMatch,
  type LogoModels,
  prepareLogoReference,
} from "@touchstone/image";
import { SeededRandom } from "../../random.js";
import { decode, decodeIcon } from "./decode.js";
import type { IconHalf } from "./icon-halves.js";
import {
  type AssertedFigures,
  assertedFigures,
  flaggedShare,
  type Named,
  recallAtPrecision,
} from "./logo-figures.js";
import { type LogoSet, logoSet } from "./logo-set.js";
import { type Photograph, photographs } from "./photographs.js";
import { type SyntheticPicture, syntheticPicture } from "./synthetic-picture.js";

export interface LogoQualityOptions {
  /** Pictures with one indexed logo; a third of them shows a foreign one as well. */
  readonly positives: number;
  /** Pictures without: two thirds with one to three foreign logos, the others bare. */
  readonly negatives: number;
  readonly indexed: number;
  readonly seed: number;
  readonly half: Exclude<IconHalf, "train">;
  /** Told of every match that is considered, asserted or not. */
  readonly observe?: (match: LogoMatch, named: Named) => void;
}

export interface LogoQuality {
  /** Share of pictures with a logo whose surest match is that logo. */
  readonly top1: number;
  /** Threshold fixed beforehand, on other icons. */
  readonly asserted: AssertedFigures;
  /** Threshold chosen on these pictures: optimistic. */
  readonly recallAt95: number;
  readonly negativesFlagged: number;
  readonly foreignFlagged: number;
  readonly milliseconds: number;
}

interface Case {
  readonly picture: SyntheticPicture;
  readonly truth: string | undefined;
}

/** How well logos of simple-icons that no network saw are found in synthetic listings. */
export async function logoQuality(
  models: LogoModels,
  options: LogoQualityOptions,
): Promise<LogoQuality> {
  const set = logoSet(options.half, options.indexed);
  const index = new LogoIndex();
  for (const [id, icon] of set.indexed.entries()) {
    const { picture, alpha } = await decodeIcon(icon);
    index.add(id, await prepareLogoReference(picture, alpha, models));
  }
  const random = new SeededRandom(options.seed);
  const grounds = await photographs(options.half === "report" ? "report" : "train");
  const named: Named[] = [];
  let [first, logos, foreign, spent] = [0, 0, 0, 0];
  const withForeign = new Set<number>();
  for (let number = 0; number < options.positives + options.negatives; number += 1) {
    const { picture, truth } = await drawCase(set, grounds, number < options.positives, random);
    const raster = await decode(picture.jpeg);
    const began = performance.now();
    const matches = await findLogos(index, raster, models);
    spent += performance.now() - began;
    logos += truth === undefined ? 0 : 1;
    foreign += truth === undefined && picture.logos.length > 0 ? 1 : 0;
    if (truth === undefined && picture.logos.length > 0) {
      withForeign.add(number);
    }
    for (const [rank, match] of matches.entries()) {
      const own = truth !== undefined && set.indexed[match.id]?.slug === truth;
      // The logo is there once: a second place with the same name is a mistake.
      const right = own && matches.findIndex(({ id }) => id === match.id) === rank;
      first += right && rank === 0 ? 1 : 0;
      const one = { picture: number, confidence: match.confidence, right };
      named.push(one);
      options.observe?.(match, one);
    }
  }
  const wrong = named.filter(({ picture }) => picture >= options.positives);
  return {
    top1: first / logos,
    asserted: assertedFigures(named, logos),
    recallAt95: recallAtPrecision(named, logos, 0.95),
    negativesFlagged: flaggedShare(wrong, options.negatives),
    foreignFlagged: flaggedShare(
      wrong.filter(({ picture }) => withForeign.has(picture)),
      Math.max(1, foreign),
    ),
    milliseconds: spent / (options.positives + options.negatives),
  };
}

async function drawCase(
  set: LogoSet,
  grounds: readonly Photograph[],
  positive: boolean,
  random: SeededRandom,
): Promise<Case> {
  const foreign = () => random.pick(set.foreign);
  if (positive) {
    const shown = random.pick(set.shown);
    const icons = random.chance(1 / 3) ? [shown, foreign()] : [shown];
    return { picture: await syntheticPicture(icons, grounds, random), truth: shown.slug };
  }
  const count = random.chance(2 / 3) ? random.whole(1, 3) : 0;
  const icons = Array.from({ length: count }, foreign);
  return { picture: await syntheticPicture(icons, grounds, random), truth: undefined };
}
