import { fstatSync, openSync, type Stats, statSync } from "node:fs";
import { type LineWriter, openLineWriter } from "@touchstone/runtime";
import type { Attempt } from "./attempt.js";
import { type Input, STANDARD } from "./open-input.js";
import { explainSystemError } from "./system-error.js";

const STANDARD_OUTPUT_FD = 1;

/** Opens the output, emptying it; refuses to write over a file that is being read. */
export function openOutput(
  path: string,
  inputs: readonly (Input | undefined)[],
): Attempt<LineWriter> {
  try {
    const stat = path === STANDARD ? fstatSync(STANDARD_OUTPUT_FD) : existing(path);
    const same = inputs.find((input) => isSameFile(stat, input?.stat));
    if (same !== undefined) {
      const name = path === STANDARD ? "standard output" : `--out ${path}`;
      return { ok: false, complaint: `${name} is the input file ${same.name}; give another file` };
    }
    const fd = path === STANDARD ? STANDARD_OUTPUT_FD : openSync(path, "w");
    return { ok: true, value: openLineWriter(fd) };
  } catch (error) {
    const reason = explainSystemError(error as NodeJS.ErrnoException);
    return { ok: false, complaint: `cannot write ${path} (--out): ${reason}` };
  }
}

function existing(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

function isSameFile(one: Stats | undefined, other: Stats | undefined): boolean {
  return one?.isFile() === true && one.dev === other?.dev && one.ino === other.ino;
}
