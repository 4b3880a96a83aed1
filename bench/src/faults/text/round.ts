import { hashOf } from "../../hash.js";
import { SeededRandom } from "../../random.js";
import { wrongGrowth } from "./check-growth.js";
import { wrongMatches } from "./check-matches.js";
import { randomText, repeatedPiece } from "./random-texts.js";
import { shrink } from "./shrink.js";
import type { Subject } from "./subjects.js";
import type { Wrong } from "./wrong.js";

/** Share of rounds that look at growth: they take a hundred times as long as the others. */
const GROWTH = 0.02;

/** What is wrong, and the shortest text found that shows it. */
export interface Fault extends Wrong {
  readonly subject: string;
  readonly text: string;
}

/**
 * One round: its text follows from seed and number, whatever ran before.
 * @param known kinds that need no further example
 */
export function runRound(plan: Plan, known: ReadonlySet<string>): Fault | undefined {
  const { subject, text, wrong } = plan;
  const found = wrong(text);
  if (found === undefined || known.has(found.kind)) return undefined;
  const shrunk = shrink(text, (shorter) => wrong(shorter)?.kind === found.kind);
  const { kind, detail } = wrong(shrunk) ?? found;
  return { kind, detail, subject: subject.name, text: shrunk };
}

export interface Plan {
  readonly subject: Subject;
  readonly text: string;
  readonly wrong: (text: string) => Wrong | undefined;
}

/** What a round tries. */
export function planRound(seed: number, round: number, subjects: readonly Subject[]): Plan {
  const random = new SeededRandom(hashOf(`${seed} ${round}`));
  const subject = random.pick(subjects);
  if (random.chance(GROWTH)) {
    const text = repeatedPiece(random, subject.names);
    return { subject, text, wrong: (it) => wrongGrowth(subject, it) };
  }
  const text = randomText(random, subject.names);
  return { subject, text, wrong: (it) => wrongMatches(subject, it) };
}
