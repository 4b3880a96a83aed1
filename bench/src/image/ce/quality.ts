import { SeededRandom } from "../../random.js";
import { distractor } from "./distractors.js";
import type { Ground } from "./grounds.js";
import { MarkTallies, type Outcome, type TalliesReport } from "./mark-tallies.js";
import { type DrawnMark, markScene } from "./scene.js";
import { SIZE_CLASSES } from "./size-classes.js";

/** What the bench asks of a finder. */
export interface FoundMark {
  readonly grade: Exclude<Outcome, "not found">;
  readonly box: readonly [number, number, number, number];
}

export type Finder<Found extends FoundMark> = (picture: {
  readonly width: number;
  readonly height: number;
  readonly channels: 3;
  readonly data: Uint8Array;
}) => readonly Found[];

interface DistractorsReport {
  readonly distractors: number;
  readonly distractorsGraded: readonly string[];
  readonly distractorsUndecided: readonly string[];
}

export interface QualityReport extends MarksReport, DistractorsReport {
  readonly grounds: number;
  readonly groundsGraded: number;
  readonly groundsUndecided: number;
  readonly millisecondsPerMegapixel: number;
}

interface MarksReport extends TalliesReport {
  /** Graded where there was no marking, in pictures with markings. */
  readonly strays: number;
}

export interface QualityPlan<Found extends FoundMark> {
  readonly grounds: readonly Ground[];
  readonly seed: number;
  readonly marks: number;
  readonly distractors: number;
  /** Sees every marking with what was found for it. */
  readonly watch?: (mark: DrawnMark, found: Found | undefined, scene: number) => void;
}

/** Draws pictures from seeds and compares what is found in them with what was drawn. */
export async function quality<Found extends FoundMark>(
  find: Finder<Found>,
  plan: QualityPlan<Found>,
): Promise<QualityReport> {
  const clock = { pixels: 0, milliseconds: 0 };
  const timed: Finder<Found> = (picture) => {
    const start = performance.now();
    const found = find(picture);
    clock.milliseconds += performance.now() - start;
    clock.pixels += picture.width * picture.height;
    return found;
  };
  const marks = await marksFound(timed, plan);
  const distractors = await distractorsFound(timed, plan);
  const grounds = plan.grounds.map((ground) => worstOf(timed({ ...ground, channels: 3 })));
  return {
    ...marks,
    ...distractors,
    grounds: grounds.length,
    groundsGraded: grounds.filter((worst) => worst === "graded").length,
    groundsUndecided: grounds.filter((worst) => worst === "undecided").length,
    millisecondsPerMegapixel: clock.milliseconds / (clock.pixels / 1_000_000),
  };
}

async function marksFound<Found extends FoundMark>(
  find: Finder<Found>,
  plan: QualityPlan<Found>,
): Promise<MarksReport> {
  const tallies = new MarkTallies();
  let strays = 0;
  for (let drawn = 0, index = 0; drawn < plan.marks; index += 1) {
    const random = new SeededRandom(plan.seed * 1_000_003 + index);
    const size = sizeOf(random.next());
    const { picture, marks } = await markScene(random, plan.grounds, size.heights);
    const found = find(picture);
    const taken = new Set<Found | undefined>();
    for (const mark of marks) {
      drawn += 1;
      const match = found.find((one) => isAt(one, mark));
      taken.add(match);
      plan.watch?.(mark, match, index);
      tallies.add(size.name, mark, match?.grade ?? "not found");
    }
    strays += found.filter((one) => !taken.has(one) && one.grade !== "undecided").length;
  }
  return { ...tallies.report(), strays };
}

async function distractorsFound<Found extends FoundMark>(
  find: Finder<Found>,
  plan: QualityPlan<Found>,
): Promise<DistractorsReport> {
  const graded: string[] = [];
  const undecided: string[] = [];
  for (let index = 0; index < plan.distractors; index += 1) {
    const random = new SeededRandom(plan.seed * 1_000_003 + 500_000 + index);
    const { picture, about } = await distractor(random, plan.grounds);
    const worst = worstOf(find(picture));
    if (worst === "graded") graded.push(`${about} (${index})`);
    if (worst === "undecided") undecided.push(`${about} (${index})`);
  }
  return {
    distractors: plan.distractors,
    distractorsGraded: graded,
    distractorsUndecided: undecided,
  };
}

function worstOf(found: readonly FoundMark[]): "graded" | "undecided" | "nothing" {
  if (found.some(({ grade }) => grade !== "undecided")) return "graded";
  return found.length > 0 ? "undecided" : "nothing";
}

function sizeOf(draw: number) {
  let left = draw;
  for (const size of SIZE_CLASSES) {
    left -= size.share;
    if (left < 0) return size;
  }
  return SIZE_CLASSES[SIZE_CLASSES.length - 1] as (typeof SIZE_CLASSES)[number];
}

function isAt({ box: [left, top, width, height] }: FoundMark, mark: DrawnMark): boolean {
  const far = Math.hypot(left + width / 2 - mark.x, top + height / 2 - mark.y);
  return far < 0.5 * mark.height;
}
