import { cpuSeconds } from "../../measure/cpu-seconds.js";
import type { Subject } from "./subjects.js";
import type { Wrong } from "./wrong.js";

/** Normal text costs a microsecond a code unit; what is allowed is a hundred times that. */
const ALLOWED_SECONDS = { ofAText: 0.05, ofACodeUnit: 0.0001 };
/** A busy machine may take its time now and then. */
const REPEATS = 3;

/** Whether a text takes far longer than one of its length may. */
export function wrongTime({ match, encode }: Subject, text: string): Wrong | undefined {
  const allowed = ALLOWED_SECONDS.ofAText + ALLOWED_SECONDS.ofACodeUnit * text.length;
  let least = Number.POSITIVE_INFINITY;
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const before = process.cpuUsage();
    match(encode(text));
    least = Math.min(least, cpuSeconds(before));
    if (least <= allowed) return undefined;
  }
  return { kind: "it takes long", detail: `${least.toFixed(2)} s for ${text.length} code units` };
}
