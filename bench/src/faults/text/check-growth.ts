import { cpuSeconds } from "../../measure/cpu-seconds.js";
import { wrongTime } from "./check-time.js";
import type { Subject } from "./subjects.js";
import type { Wrong } from "./wrong.js";

/** Code units at which a piece has to be affordable, before it is repeated any further. */
const PROBE_LENGTH = 500;
/** UTF-16 code units of the shorter text; the longer one has four times as many. */
const LENGTH = 4_000;
const FACTOR = 4;
/** Quadratic cost gives 4. Memory that no longer fits into a cache gives less than 1.5. */
const SLACK = 2.5;
/** A busy machine doubles a time now and then, but not this often in a row. */
const REPEATS = 6;

/** Whether a piece, repeated, costs more a character the more often it is repeated. */
export function wrongGrowth(subject: Subject, piece: string): Wrong | undefined {
  const slow = wrongTime(subject, repeatedTo(PROBE_LENGTH, piece));
  if (slow !== undefined) return slow;
  let least = Number.POSITIVE_INFINITY;
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const short = nanosecondsPerUnit(subject, piece, LENGTH);
    const long = nanosecondsPerUnit(subject, piece, LENGTH * FACTOR);
    least = Math.min(least, long / short);
    if (least < SLACK) return undefined;
  }
  const detail = `${least.toFixed(1)} times as much at ${LENGTH * FACTOR} code units as at ${LENGTH}`;
  return { kind: "repeated, it costs more a character the longer it is", detail };
}

/** The least of three: what disturbs a measurement only ever adds to it. */
function nanosecondsPerUnit({ match, encode }: Subject, piece: string, length: number): number {
  const text = repeatedTo(length, piece);
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    match(encode(text));
    return cpuSeconds(before);
  });
  return (Math.min(...times) * 1e9) / text.length;
}

function repeatedTo(length: number, piece: string): string {
  return piece.repeat(Math.ceil(length / piece.length));
}
