import type { AnswerCode } from "@touchstone/interface";
import { isNotice } from "../answers.js";

/** From when on a brand wants two members for a notice; `null`: never by this. */
export interface FourEyes {
  readonly exposure: { readonly amount: number; readonly currency: string } | null;
  readonly cluster: number | null;
}

/**
 * Whether an answer needs a second member. An exposure in another currency than the brand named cannot be
 * compared, so it needs one too.
 *
 * @param answered what is answered at once: its exposure and how many listings
 */
export function needsSecondMember(
  { exposure, cluster }: FourEyes,
  answer: AnswerCode,
  answered: {
    readonly exposure: number;
    readonly currency: string | null;
    readonly listings: number;
  },
): boolean {
  if (!isNotice(answer)) return false;
  if (cluster !== null && answered.listings >= cluster) return true;
  if (exposure === null || answered.exposure === 0) return false;
  return answered.currency !== exposure.currency || answered.exposure >= exposure.amount;
}
