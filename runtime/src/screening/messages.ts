import type { Policy } from "@touchstone/interface";
import type { CompiledScreening } from "@touchstone/screening";
import type { PictureSource } from "../pictures/picture-source.js";
import type { Tally } from "./tally.js";

/** What a screening worker starts with. */
export interface ScreeningSetup {
  readonly compiled: CompiledScreening;
  readonly policy: Policy;
  readonly pictures: PictureSource;
}

/** Whole lines to screen; lines count from 1. */
export interface ScreenJob {
  readonly firstLine: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A fault of the program itself while it screened one line. */
export interface InternalError {
  readonly line: number;
  readonly message: string;
}

export interface ScreenAnswer {
  /** One line for each line of the job, newlines included. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly tally: Tally;
  readonly internalErrors: readonly InternalError[];
}
