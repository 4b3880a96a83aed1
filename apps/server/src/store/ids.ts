import { randomInt } from "node:crypto";
import { v7 } from "uuid";
import type { Clock } from "../context.js";

const LAST_SEQUENCE = 0xffff_ffff;
/** Each millisecond starts at random in the lower half, so that processes do not meet and there is room to count. */
const FIRST_SEQUENCES = 0x8000_0000;

/**
 * Makes ids of UUID version 7 that rise strictly, also within one millisecond and when the clock is set back.
 */
export function createIds(clock: Clock): () => string {
  let msecs = 0;
  let seq = 0;
  return () => {
    const now = clock();
    if (now > msecs) {
      msecs = now;
      seq = randomInt(FIRST_SEQUENCES);
    } else if (seq === LAST_SEQUENCE) {
      msecs += 1;
      seq = randomInt(FIRST_SEQUENCES);
    } else {
      seq += 1;
    }
    return v7({ msecs, seq });
  };
}
