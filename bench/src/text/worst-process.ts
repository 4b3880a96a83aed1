import { readFileSync } from "node:fs";
import { compileSigns, createEncoder, createMatcher } from "@touchstone/text";
import { HOSTILE_TEXTS } from "../hostile/hostile-texts.js";
import { cpuSeconds } from "../measure/cpu-seconds.js";
import { SeededRandom } from "../random.js";
import { median } from "../statistics.js";
import type { InputSign } from "./contenders/contender.js";

/** UTF-16 code units of each input: a long description, and a title, where what is paid once weighs most. */
const LENGTHS = [50_000, 300];
const SEED = 5;
/** CPU time spent on an input at a time, and how often: the clock is coarser than one short text. */
const SLICE_SECONDS = 0.04;
const SLICES = 5;

/** Nanoseconds of CPU time per code unit, for texts of one length. */
export interface WorstReport {
  readonly length: number;
  readonly normal: number;
  readonly hostile: Readonly<Record<string, number>>;
}

// worst-process SIGNS TITLES: what hostile inputs cost, beside one made of titles.
const signs = linesOf(process.argv[2]).map((line) => JSON.parse(line) as InputSign);
const match = createMatcher(compileSigns(signs));
const encode = createEncoder();
const random = new SeededRandom(SEED);
const names = signs.slice(0, 2_000).map(({ text }) => text);
const titles = linesOf(process.argv[3])
  .join(" ")
  .slice(0, Math.max(...LENGTHS));
process.stdout.write(JSON.stringify(LENGTHS.map(worstOf)));

function worstOf(length: number): WorstReport {
  const inputs = [
    { name: "normal", texts: cutUp(titles, length) },
    ...Object.entries(HOSTILE_TEXTS).map(([name, make]) => ({
      name,
      texts: [make(length, names, random)],
    })),
  ].map((input) => ({ ...input, times: [] as number[] }));
  // All in turn, so that a machine that grows busier meets all of them alike; the first round only warms up.
  for (let slice = 0; slice <= SLICES; slice += 1) {
    for (const { texts, times } of inputs) {
      const nanoseconds = nanosecondsPerUnit(texts);
      if (slice > 0) times.push(nanoseconds);
    }
  }
  const [normal, ...hostile] = inputs.map(({ name, times }) => [name, median(times)] as const);
  return { length, normal: normal?.[1] ?? Number.NaN, hostile: Object.fromEntries(hostile) };
}

function nanosecondsPerUnit(texts: readonly string[]): number {
  const before = process.cpuUsage();
  let used: number;
  let units = 0;
  do {
    for (const text of texts) {
      match(encode(text));
      units += text.length;
    }
    used = cpuSeconds(before);
  } while (used < SLICE_SECONDS);
  return (used * 1e9) / units;
}

function cutUp(text: string, length: number): string[] {
  const pieces: string[] = [];
  for (let at = 0; at + length <= text.length; at += length)
    pieces.push(text.slice(at, at + length));
  return pieces;
}

function linesOf(path: string | undefined): string[] {
  return readFileSync(path ?? "", "utf8")
    .trimEnd()
    .split("\n");
}
