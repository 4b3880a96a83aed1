import { recordArrival as record } from "@touchstone/casework";
import type { MemberActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import type { Result } from "../../failures/failure.js";
import { readCalendars } from "../calendars/read-calendars.js";
import { caseActor } from "../cases/case-actor.js";
import { type CaseStanding, moveCase } from "../cases/on-case.js";
import { partiesOf } from "./parties-of.js";

export interface Arrival {
  readonly reachedAt: string;
  /** How it is known: number of the letter, day of the call. */
  readonly record: string;
}

/** The operator has proof that a contest reached its owner: clocks that wait for it start. */
export async function recordArrival(
  context: Context,
  actor: MemberActor,
  caseId: string,
  { reachedAt, record: text }: Arrival,
): Promise<Result<CaseStanding>> {
  return moveCase(context, actor, caseId, {
    move: async ({ tx, state, keep }) =>
      record(state, {
        at: tx.now,
        actor: caseActor(actor),
        reachedAt,
        calendars: await readCalendars(tx),
        recordRef: keep({ kind: "arrival_record", text, ...partiesOf(state) }),
      }),
  });
}
