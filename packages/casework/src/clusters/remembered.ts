import type { AnswerCode } from "@touchstone/interface";
import { isAfter } from "@touchstone/regimes";
import { isNotice } from "../answers.js";

/** What an answer of a brand about one listing left behind. */
export interface AnswerFingerprint {
  readonly caseId: string;
  readonly answer: AnswerCode;
  readonly answeredAt: string;
  readonly expiresAt: string;
  /** Shape of its title. */
  readonly titleKey: string;
  /** Keys of its pictures, without those that others may show as well. */
  readonly pictures: readonly string[];
  /** What was judged, in one hash. */
  readonly judged: string;
}

export interface SeenAgain {
  readonly at: string;
  readonly titleKey: string;
  readonly pictures: readonly string[];
  readonly judged: string;
}

/** A picture that more sellers than this show says nothing of whose goods they are. */
export const MOST_SELLERS_OF_A_PICTURE = 2;

/**
 * What the brand said before of the same goods of the same seller: its newest answer that is still remembered. Goods
 * that it confirmed as infringing are known again by their title or a picture; those that it called genuine only
 * when everything that was judged is the same, or a genuine listing would be a door for others.
 *
 * @param fingerprints of this brand and seller, in any order
 */
export function recalledAnswer(
  fingerprints: readonly AnswerFingerprint[],
  seen: SeenAgain,
): AnswerFingerprint | null {
  const known = fingerprints.filter((one) => isAfter(one.expiresAt, seen.at) && isSame(one, seen));
  return known.reduce<AnswerFingerprint | null>(
    (newest, one) => (newest === null || isAfter(one.answeredAt, newest.answeredAt) ? one : newest),
    null,
  );
}

function isSame(one: AnswerFingerprint, seen: SeenAgain): boolean {
  if (one.answer === "genuine") return one.judged === seen.judged;
  if (!isNotice(one.answer)) return false;
  const title = one.titleKey !== "" && one.titleKey === seen.titleKey;
  return title || one.pictures.some((picture) => seen.pictures.includes(picture));
}
