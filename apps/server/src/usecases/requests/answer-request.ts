import {
  answerRequest as answer,
  caseRows,
  type FourEyes,
  needsSecondMember,
  proposeAnswer,
} from "@touchstone/casework";
import type { AnswerCode, ReasonCode } from "@touchstone/interface";
import { confirmationDue } from "@touchstone/regimes";
import type { MemberActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { type CaseStanding, moveCase, type OnCase } from "../cases/on-case.js";
import { type AnswerFacts, answerInput, readAnswerFacts } from "./answering/answer-input.js";
import { answererOf } from "./answering/answerer-of.js";
import { readFourEyes } from "./answering/four-eyes.js";
import { keepComment } from "./answering/keep-comment.js";
import { tellOfAnswer } from "./answering/tell-of-answer.js";
import { mayAnswer } from "./may-answer.js";

export interface AnswerInput {
  readonly answer: AnswerCode;
  readonly rightId?: string | undefined;
  readonly reasonCode?: ReasonCode | undefined;
  readonly declarationId?: string | undefined;
  readonly comment?: string | undefined;
}

/**
 * A brand answers what was put to it. A notice is checked, decided and enforced here, in one transaction:
 * answer, decision, restriction, statement of reasons, contest window, proposed strike, ledger entries
 * and the outbox row are all written or none. What the pre-flight refuses leaves nothing behind. Where the
 * brand wants two members for it, the answer is proposed instead, and does nothing yet.
 */
export async function answerRequest(
  context: Context,
  actor: MemberActor,
  caseId: string,
  input: AnswerInput,
): Promise<Result<CaseStanding>> {
  return moveCase(context, actor, caseId, {
    prepare: async (tx, seen) => {
      const territory = await territoryOf(tx, seen.marketplaceId);
      const { rightId } = input;
      const may = await mayAnswer(tx, actor, seen.brandId, { rightId, territory });
      if (!may.ok) return may;
      const facts = await readAnswerFacts(tx, seen.brandId, actor.memberId, input);
      return done({ facts, fourEyes: await readFourEyes(tx, seen.brandId) });
    },
    move: async (on, prepared) => giveAnswer(on, actor, input, prepared),
    tell: (on) => tellOfAnswer(context, on),
  });
}

/** Where a marketplace sells: an agent's power of attorney may not reach there. */
export async function territoryOf(tx: Tx, marketplaceId: string): Promise<string> {
  const { territory } = await tx.db
    .selectFrom("marketplaces")
    .select("territory")
    .where("id", "=", marketplaceId)
    .executeTakeFirstOrThrow();
  return territory;
}

async function giveAnswer(
  on: OnCase,
  actor: MemberActor,
  input: AnswerInput,
  prepared: { readonly facts: AnswerFacts; readonly fourEyes: FourEyes } | undefined,
) {
  const { tx, state } = on;
  const said = {
    answer: input.answer,
    reasonCode: input.reasonCode ?? null,
    commentRef: keepComment(on, input.comment),
  };
  const given = await answerInput(on, answererOf(actor), said, prepared?.facts);
  const { exposure, exposureCurrency } = caseRows(state).case;
  const weighed = { exposure: Number(exposure), currency: exposureCurrency, listings: 1 };
  const { fourEyes } = prepared ?? {};
  return fourEyes !== undefined && needsSecondMember(fourEyes, input.answer, weighed)
    ? proposeAnswer(state, { ...given, until: confirmationDue(tx.now) })
    : answer(state, given);
}
