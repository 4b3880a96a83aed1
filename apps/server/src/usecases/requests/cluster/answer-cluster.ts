import {
  answerRequest,
  caseRows,
  holdAnswer,
  type Moved,
  proposeAnswer,
  UNDO_MINUTES,
} from "@touchstone/casework";
import { confirmationDue, plusMinutes } from "@touchstone/regimes";
import type { MemberActor } from "../../../access/actor.js";
import { memberScope } from "../../../access/member-scope.js";
import type { Context } from "../../../context.js";
import { done, failed, type Result } from "../../../failures/failure.js";
import type { Tx } from "../../../store/store.js";
import { keepMessage } from "../../cases/keep-message.js";
import { type CaseStanding, standing } from "../../cases/on-case.js";
import { refused } from "../../cases/refused.js";
import { appendCaseEvents } from "../../cases/store-case.js";
import { type AnswerFacts, answerInput } from "../answering/answer-input.js";
import { answererOf } from "../answering/answerer-of.js";
import { tellOfAnswer } from "../answering/tell-of-answer.js";
import { actOn, type OpenedCase, openCases } from "./open-cases.js";
import { type ClusterAnswer, planAnswer } from "./plan-answer.js";

export interface AnswerToCluster extends ClusterAnswer {
  /** Of the preview that the member looked at. */
  readonly token: string;
}

export interface ClusterStanding extends CaseStanding {
  /** Those that take effect later, or by a second member. */
  readonly held: readonly { readonly case: string; readonly until: string }[];
}

/**
 * One answer to a whole cluster. The case that was looked at acts at once; the others are held for ten minutes, so that
 * nobody outside the brand is told of them before. All of it is written in one transaction or nothing. What has
 * changed since the preview is refused: nobody answers what they did not see.
 */
export async function answerCluster(
  context: Context,
  actor: MemberActor,
  caseId: string,
  input: AnswerToCluster,
): Promise<Result<ClusterStanding>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const planned = await planAnswer(tx, actor, caseId, input);
    if (!planned.ok) return planned;
    const { reached, refused: left, token, facts, secondMember } = planned.value;
    const [leadParts] = left.filter((one) => one.case.id === caseId);
    if (leadParts !== undefined) return failedPreflight(leadParts.parts);
    if (token !== input.token) return CHANGED;
    const opened = await openCases(tx, reached);
    const versions = new Map(reached.map(({ id, version }) => [id, version]));
    const same = opened.every(({ state }) => versions.get(state.id) === state.version);
    if (!same || opened.length !== reached.length) return CHANGED;
    return write(context, tx, { actor, caseId, input, facts, secondMember }, opened);
  });
}

interface Given {
  readonly actor: MemberActor;
  readonly caseId: string;
  readonly input: AnswerToCluster;
  readonly facts: AnswerFacts;
  readonly secondMember: boolean;
}

async function write(
  context: Context,
  tx: Tx,
  given: Given,
  opened: readonly OpenedCase[],
): Promise<Result<ClusterStanding>> {
  const comments = opened.map(() => commentOf(given.input, tx));
  const moves: Moved[] = [];
  for (const [index, one] of opened.entries()) {
    await actOn(tx, one.state);
    moves.push(await moveOf(tx, given, one, comments[index]?.id ?? null));
  }
  const wrong = moves.find((moved) => !moved.ok);
  if (wrong !== undefined && !wrong.ok) return refused(wrong.refusal);
  let lead: CaseStanding | undefined;
  const held: { case: string; until: string }[] = [];
  for (const [index, { listing, state }] of opened.entries()) {
    const moved = moves[index];
    if (moved === undefined || !moved.ok) continue;
    await actOn(tx, state);
    const comment = comments[index];
    if (comment !== undefined && comment !== null) {
      const { marketplaceId, listingId, brandId } = caseRows(state).case;
      const about = { marketplaceId, listingId, brandId, sellerId: null };
      await keepMessage(tx, comment.id, { kind: "answer_comment", text: comment.text, ...about });
    }
    const next = await appendCaseEvents(tx, state, moved.events);
    if (next.pending !== null) held.push({ case: next.id, until: next.pending.until });
    if (state.id !== given.caseId) continue;
    lead = standing(next, await tellOfAnswer(context, { tx, listing, state: next }));
  }
  if (lead === undefined) throw new Error("a cluster without the case that was answered");
  return done({ ...lead, held });
}

async function moveOf(
  tx: Tx,
  { actor, caseId, input, facts, secondMember }: Given,
  { listing, state }: OpenedCase,
  commentRef: string | null,
): Promise<Moved> {
  const { answer, reasonCode = null } = input;
  const said = { answer, reasonCode, commentRef };
  const given = await answerInput({ tx, listing, state }, answererOf(actor), said, facts);
  if (secondMember) {
    return proposeAnswer(state, {
      ...given,
      until: confirmationDue(tx.now),
      leadCaseId: caseId,
    });
  }
  if (state.id === caseId) return answerRequest(state, given);
  return holdAnswer(state, {
    ...given,
    until: plusMinutes(tx.now, UNDO_MINUTES),
    leadCaseId: caseId,
  });
}

function commentOf({ comment }: AnswerToCluster, tx: Tx): { id: string; text: string } | null {
  const text = comment?.trim() ?? "";
  return text === "" ? null : { id: tx.newId(), text };
}

const CHANGED = failed(
  "conflict",
  "What this answer reaches has changed since you looked. Look at it again, then answer.",
);

function failedPreflight(
  parts: readonly { pointer: string; code: string; detail: string }[],
): Result<never> {
  const detail = "This notice would be refused. Mend what is named and answer again.";
  return failed("preflight_failed", detail, { parts });
}
