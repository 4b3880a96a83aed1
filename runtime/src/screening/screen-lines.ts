import type { Assessment, Fault } from "@touchstone/interface";
import { splitLines } from "../lines/split-lines.js";
import { badLineText, INTERNAL_ERROR } from "./bad-line.js";
import type { InternalError, ScreenAnswer, ScreenJob } from "./messages.js";
import type { LineScreener } from "./screen-line.js";
import { emptyTally, type Tally } from "./tally.js";

const encoder = new TextEncoder();

/** Screens whole lines and writes one line of output for each. Never rejects. */
export async function screenLines(job: ScreenJob, screenLine: LineScreener): Promise<ScreenAnswer> {
  const tally = emptyTally();
  const internalErrors: InternalError[] = [];
  let line = job.firstLine;
  let out = "";

  const bad = (fault: Fault) => {
    tally.badLines += 1;
    out += badLineText(line, fault);
  };
  for (const bytes of splitLines(job.bytes)) {
    try {
      // Waiting costs more than most listings do, so only what has to be waited for is.
      const screened = screenLine(bytes);
      const result = screened instanceof Promise ? await screened : screened;
      if (result.ok) {
        out += `${JSON.stringify(result.value)}\n`;
        count(tally, result.value);
      } else {
        bad(result.fault);
      }
    } catch (error) {
      internalErrors.push({ line, message: sentence(error) });
      bad(INTERNAL_ERROR);
    }
    line += 1;
  }
  return { bytes: encoder.encode(out), tally, internalErrors };
}

function count(tally: Tally, assessment: Assessment): void {
  tally.listings += 1;
  tally.findings += assessment.findings.length;
  tally.recommendations[assessment.recommendation] += 1;
}

/** The error and the place it came from, on one line. */
function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [, place] = (error.stack ?? "").split("\n    at ");
  return place === undefined ? String(error) : `${error} at ${place}`;
}
