import type { SignMatch } from "../match/sign-match.js";
import { createEncoder } from "../skeleton/encode.js";
import type { Skeleton } from "../skeleton/skeleton.js";
import { alignSteps } from "./align-steps.js";
import { createAtomReader } from "./atoms.js";
import { createReadsAs } from "./reads-as.js";
import type { Step } from "./step.js";

/** Lays symbols of a text beside a sign, character by character. */
export interface Reader {
  /** @param end offset up to which characters behind the last symbol belong to the piece as well */
  readonly read: (
    text: Skeleton,
    from: number,
    to: number,
    sign: string,
    end?: number,
  ) => readonly Step[];
}

/** Makes a reader that says how each character under a sign was read. */
export function createReader(): Reader {
  const readAtoms = createAtomReader();
  const encodeSign = createEncoder();
  const readsAs = createReadsAs();
  return {
    read: (text, from, to, sign, end) =>
      alignSteps(readAtoms(text, from, to, end), encodeSign(sign), readsAs),
  };
}

/** Makes a function that says, character by character, how a match was read. */
export function createMatchReader(): (text: string, match: SignMatch) => readonly Step[] {
  const reader = createReader();
  const encode = createEncoder();
  return (text, { from, to, sign, end }) => reader.read(encode(text), from, to, sign, end);
}
