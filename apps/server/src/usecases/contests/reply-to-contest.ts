import { readContest as read, replyToContest as reply } from "@touchstone/casework";
import type { MemberActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import { readCalendars } from "../calendars/read-calendars.js";
import { caseActor } from "../cases/case-actor.js";
import { type CaseStanding, moveCase } from "../cases/on-case.js";
import { tellMarketplace } from "../cases/tell-marketplace.js";
import { territoryOf } from "../requests/answer-request.js";
import { mayAnswer } from "../requests/may-answer.js";
import { notUploadedBy } from "./own-files.js";
import { partiesOf } from "./parties-of.js";

export interface OwnerReply {
  readonly outcome: "maintains" | "withdraws";
  readonly message: string;
  readonly files: readonly string[];
}

/** The brand has the contest before it: from then on some profiles count. */
export async function readContest(
  context: Context,
  actor: MemberActor,
  caseId: string,
): Promise<Result<CaseStanding>> {
  return moveCase(context, actor, caseId, {
    move: async ({ tx, state }) =>
      read(state, { at: tx.now, actor: caseActor(actor), calendars: await readCalendars(tx) }),
  });
}

/** The owner stands by its notice, or takes it back and with it everything that followed. */
export async function replyToContest(
  context: Context,
  actor: MemberActor,
  caseId: string,
  input: OwnerReply,
): Promise<Result<CaseStanding>> {
  return moveCase(context, actor, caseId, {
    prepare: async (tx, seen) => {
      const territory = await territoryOf(tx, seen.marketplaceId);
      const may = await mayAnswer(tx, actor, seen.brandId, { territory });
      if (!may.ok) return may;
      const unknown = await notUploadedBy(tx, actor.organisation.id, input.files);
      return unknown ?? done(null);
    },
    move: async ({ tx, state, keep }) => {
      const messageRef = keep({ kind: "owner_message", text: input.message, ...partiesOf(state) });
      return reply(state, {
        at: tx.now,
        actor: caseActor(actor),
        outcome: input.outcome,
        messageRef,
        files: input.files,
        ids: { decision: tx.newId() },
        calendars: await readCalendars(tx),
      });
    },
    tell: ({ tx, listing, state }) => {
      const type = input.outcome === "withdraws" ? "state" : "case.updated";
      return tellMarketplace(context, tx, listing, state, type);
    },
  });
}
