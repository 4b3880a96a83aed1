import type { Fault, LineError } from "@touchstone/interface";
import type { ScreenAnswer } from "./messages.js";
import { emptyTally } from "./tally.js";

export const INTERNAL_ERROR: Fault = {
  pointer: "",
  detail: "internal error: a fault of the program, not of the listing; standard error says more",
};

/** The output line for a listing that could not be screened, with its newline. Lines count from 1. */
export function badLineText(line: number, { pointer, detail }: Fault): string {
  const answer: LineError = { line, error: { code: "invalid_listing", pointer, detail } };
  return `${JSON.stringify(answer)}\n`;
}

/** The same as the whole answer to a job of this one line. */
export function badLine(line: number, fault: Fault): ScreenAnswer {
  return {
    bytes: new TextEncoder().encode(badLineText(line, fault)),
    tally: { ...emptyTally(), badLines: 1 },
    internalErrors: [],
  };
}
