import type { InternalError } from "@touchstone/runtime";
import { say } from "../../io/say.js";
import type { Progress } from "./progress.js";

const NAMED = 20;

/** Tells of the first faults of the program itself as they come, and of the rest by number. */
export function createInternalErrorLog(progress: Progress) {
  let count = 0;
  return {
    log({ line, message }: InternalError): void {
      count += 1;
      if (count > NAMED) return;
      progress.clear();
      say(`internal error at line ${line}, please report it: ${message}`);
    },
    finish(): void {
      if (count > NAMED) say(`and ${count - NAMED} more internal errors`);
    },
  };
}
