import { splitLines } from "../lines/split-lines.js";
import { badLine, INTERNAL_ERROR } from "./bad-line.js";
import type { ScreenAnswer, ScreenJob } from "./messages.js";
import type { ScreeningSlot } from "./screening-workers.js";
import { addTally, emptyTally } from "./tally.js";

type JobRunner = Pick<ScreeningSlot, "run">;
type Outcome = { readonly answer: ScreenAnswer } | { readonly died: string };

/** Nothing more can be screened: workers do not start, or the pool was closed. */
export class NoWorker extends Error {}

/**
 * Screens a batch in one worker. When that dies, the lines are tried again one by one in a new worker, so that
 * only the line that kills it again is lost: it gets an error line, the others their assessments.
 */
export async function screenBatch(slot: JobRunner, batch: ScreenJob): Promise<ScreenAnswer> {
  const outcome = await post(slot, batch);
  if ("answer" in outcome) return outcome.answer;
  const answers: ScreenAnswer[] = [];
  let line = batch.firstLine;
  for (const bytes of splitLines(batch.bytes)) {
    const alone = await post(slot, { firstLine: line, bytes });
    answers.push("answer" in alone ? alone.answer : lostLine(line, alone.died));
    line += 1;
  }
  return join(answers);
}

async function post(slot: JobRunner, { firstLine, bytes }: ScreenJob): Promise<Outcome> {
  // The bytes stay here as well, to be tried again.
  const copy = bytes.slice();
  const reply = await slot.run({ firstLine, bytes: copy }, [copy.buffer]);
  if (reply.kind === "answer") return { answer: reply.answer };
  if (reply.kind === "died") return { died: reply.reason };
  throw new NoWorker(reply.kind === "closed" ? "the pool is closed" : reply.reason);
}

function lostLine(line: number, reason: string): ScreenAnswer {
  const internalErrors = [{ line, message: `its worker ended twice: ${reason}` }];
  return { ...badLine(line, INTERNAL_ERROR), internalErrors };
}

function join(answers: readonly ScreenAnswer[]): ScreenAnswer {
  const tally = emptyTally();
  for (const answer of answers) addTally(tally, answer.tally);
  return {
    bytes: new Uint8Array(Buffer.concat(answers.map((answer) => answer.bytes))),
    tally,
    internalErrors: answers.flatMap((answer) => answer.internalErrors),
  };
}
