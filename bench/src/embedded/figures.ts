import type { ProcessMemory } from "../house/process-memory.js";
import type { StreamTimes } from "./stream.js";

export interface EmbeddedFigures {
  /** Milliseconds until everything that was there before had been screened. */
  readonly filled: number;
  readonly warmStart: number;
  readonly full: ProcessMemory;
  readonly flowing: ProcessMemory;
  readonly times: StreamTimes;
}
