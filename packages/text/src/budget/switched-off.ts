import { OPERATORS, type Operator } from "../match/form.js";
import type { Measured } from "./measured.js";

/**
 * A way of writing is given up for a mark from so many firm accidents on. The aim is 15 reports in 1,000 clean
 * titles at 10,000 marks: on average one mark may err in 1 to 2 of a million. No background can show so little;
 * 40,000 titles in which accidents are more frequent than in life (names, codes and slips of the pen at every
 * turn) give most marks none at all. One may be chance. Two show that the mark's letters invite it:
 * at least 50 in a million, as much as 30 marks together may have. Of 289 marks, known and invented, what was
 * left on had 0.5 firm accidents and 1 suspicion in a million of other titles, drawn by another seed.
 */
const LEAST_ACCIDENTS = 2;
/** Of a large background the least is not enough: so many in 1,000 texts (as 2 of 40,000). */
const ACCIDENTS_PER_1000 = 0.05;
/** What is only suspected puts nothing to a brand by itself, so that more of it is borne. */
const LEAST_SUSPICIONS = 8;
const SUSPICIONS_PER_1000 = 0.2;

/** Which ways of writing are not looked for, by what was found in texts that do not mean the mark. */
export function switchedOff({ texts, operators }: Measured): readonly Operator[] {
  const most = (least: number, per1000: number) => Math.max(least, (per1000 * texts) / 1_000);
  return OPERATORS.filter((operator) => {
    const { fired, suspected } = operators[operator];
    return (
      fired >= most(LEAST_ACCIDENTS, ACCIDENTS_PER_1000) ||
      fired + suspected >= most(LEAST_SUSPICIONS, SUSPICIONS_PER_1000)
    );
  });
}
