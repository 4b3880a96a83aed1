import { decideContest as decide } from "@touchstone/casework";
import type { MemberActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import type { Result } from "../../failures/failure.js";
import { readCalendars } from "../calendars/read-calendars.js";
import { caseActor } from "../cases/case-actor.js";
import { contestTime } from "../cases/contest-time.js";
import { type CaseStanding, moveCase } from "../cases/on-case.js";
import { tellMarketplace } from "../cases/tell-marketplace.js";
import { partiesOf } from "./parties-of.js";
import { rightOfCase } from "./right-of-case.js";

export interface ContestDecision {
  readonly outcome: "upheld" | "reversed";
  readonly message: string;
}

/**
 * The operator decides what a seller contested, with a message that both parties read. A paused listing is
 * then removed, with reasons and a window of its own, or shown again.
 */
export async function decideContest(
  context: Context,
  actor: MemberActor,
  caseId: string,
  input: ContestDecision,
): Promise<Result<CaseStanding>> {
  let tells: "state" | "case.updated" = input.outcome === "reversed" ? "state" : "case.updated";
  return moveCase(context, actor, caseId, {
    prepare: (tx) => rightOfCase(tx, caseId),
    move: async ({ tx, listing, state, keep }, right) => {
      // A paused listing changes its state whatever the outcome.
      if (state.restrictions.at(-1)?.measure === "paused") tells = "state";
      return decide(state, {
        at: tx.now,
        actor: caseActor(actor),
        outcome: input.outcome,
        messageRef: keep({ kind: "outcome_message", text: input.message, ...partiesOf(state) }),
        ids: { decision: tx.newId(), statement: tx.newId() },
        calendars: await readCalendars(tx),
        contest: contestTime(listing, right ?? null, tx.now),
      });
    },
    tell: ({ tx, listing, state }) => tellMarketplace(context, tx, listing, state, tells),
  });
}
