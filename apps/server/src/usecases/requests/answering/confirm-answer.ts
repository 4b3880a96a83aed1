import {
  caseRows,
  confirmAnswer as confirm,
  confirmAndHold,
  type Moved,
  rejectAnswer as reject,
  UNDO_MINUTES,
} from "@touchstone/casework";
import { plusMinutes } from "@touchstone/regimes";
import type { MemberActor } from "../../../access/actor.js";
import { memberScope } from "../../../access/member-scope.js";
import type { Context } from "../../../context.js";
import { done, failed, type Result } from "../../../failures/failure.js";
import type { Tx } from "../../../store/store.js";
import { caseActor } from "../../cases/case-actor.js";
import { type CaseStanding, moveCase, standing } from "../../cases/on-case.js";
import { refused } from "../../cases/refused.js";
import { appendCaseEvents } from "../../cases/store-case.js";
import { territoryOf } from "../answer-request.js";
import type { ClusterStanding } from "../cluster/answer-cluster.js";
import { actOn, type OpenedCase, openCases } from "../cluster/open-cases.js";
import { type ClusterCase, readCluster } from "../cluster/read-cluster.js";
import { mayAnswer } from "../may-answer.js";
import { answerInput, readAnswerFacts } from "./answer-input.js";
import { answererOf } from "./answerer-of.js";
import { tellOfAnswer } from "./tell-of-answer.js";

export interface Confirmation {
  /** The second member's own. */
  readonly declarationId?: string | undefined;
  /** `cluster`: what was proposed together is confirmed together; all but this one are held for minutes. */
  readonly scope: "one" | "cluster";
}

/** A second member confirms what another proposed: it passes pre-flight again, and takes effect. */
export async function confirmAnswer(
  context: Context,
  actor: MemberActor,
  caseId: string,
  confirmation: Confirmation,
): Promise<Result<ClusterStanding>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const meant = await proposed(tx, actor, caseId, confirmation.scope);
    if (meant === null) return failed("not_found", "There is no such case among yours.");
    const [first] = meant;
    if (first === undefined) return failed("not_found", "There is no such case among yours.");
    const territory = await territoryOf(tx, first.marketplaceId);
    const opened = await openCases(tx, meant);
    const moves: { readonly on: OpenedCase; readonly moved: Moved }[] = [];
    for (const on of opened) {
      await tx.actAs(memberScope(actor));
      const rightId = on.state.pending?.rightId;
      const may = await mayAnswer(tx, actor, on.state.brandId, { rightId, territory });
      if (!may.ok) return may;
      moves.push({ on, moved: await confirmed(tx, actor, caseId, confirmation, on) });
    }
    const wrong = moves.find(({ moved }) => !moved.ok)?.moved;
    if (wrong !== undefined && !wrong.ok) return refused(wrong.refusal);
    return write(context, tx, caseId, moves);
  });
}

/** The case, and with it those that were proposed together with it. */
async function proposed(
  tx: Tx,
  actor: MemberActor,
  caseId: string,
  scope: Confirmation["scope"],
): Promise<readonly ClusterCase[] | null> {
  const found = await readCluster(tx, actor, caseId);
  if (found === null) return null;
  const [own] = found;
  if (scope === "one" || own.leadCaseId === null) return [own];
  const cluster = await readCluster(tx, actor, own.leadCaseId);
  const others = (cluster ?? []).filter(
    ({ id, requestState, leadCaseId }) =>
      id !== caseId && requestState === "proposed" && leadCaseId === own.leadCaseId,
  );
  return [own, ...others];
}

/** Reads in the member's scope what the answer rests on, and goes on as casework. */
async function confirmed(
  tx: Tx,
  actor: MemberActor,
  caseId: string,
  { declarationId }: Confirmation,
  on: OpenedCase,
): Promise<Moved> {
  const { state } = on;
  const { pending, brandId } = state;
  const named = { rightId: pending?.rightId, declarationId };
  const facts = await readAnswerFacts(tx, brandId, actor.memberId, named);
  await actOn(tx, state);
  const said = {
    answer: pending?.answer ?? "cannot_tell",
    reasonCode: pending?.reasonCode ?? null,
    commentRef: pending?.commentRef ?? null,
  };
  const input = await answerInput({ tx, ...on }, answererOf(actor), said, facts);
  if (state.id === caseId) return confirm(state, input);
  const until = plusMinutes(tx.now, UNDO_MINUTES);
  return confirmAndHold(state, { ...input, until, leadCaseId: caseId });
}

async function write(
  context: Context,
  tx: Tx,
  caseId: string,
  moves: readonly { readonly on: OpenedCase; readonly moved: Moved }[],
): Promise<Result<ClusterStanding>> {
  let lead: CaseStanding | undefined;
  const held: { case: string; until: string }[] = [];
  for (const { on, moved } of moves) {
    if (!moved.ok) continue;
    await actOn(tx, on.state);
    const next = await appendCaseEvents(tx, on.state, moved.events);
    if (next.pending !== null) held.push({ case: next.id, until: next.pending.until });
    if (next.id !== caseId) continue;
    const told = await tellOfAnswer(context, { tx, listing: on.listing, state: next });
    lead = standing(next, told);
  }
  if (lead === undefined) throw new Error("a confirmation of nothing");
  return done({ ...lead, held });
}

/** A second member says no to a proposed answer, or the first takes it back: the request is open again. */
export async function rejectAnswer(
  context: Context,
  actor: MemberActor,
  caseId: string,
  message: string | undefined,
): Promise<Result<CaseStanding>> {
  return moveCase(context, actor, caseId, {
    prepare: (tx, seen) => mayAnswer(tx, actor, seen.brandId),
    move: async ({ tx, state, keep }) => {
      const { marketplaceId, listingId, brandId } = caseRows(state).case;
      const about = { marketplaceId, listingId, brandId, sellerId: null };
      const messageRef =
        message === undefined ? null : keep({ kind: "answer_comment", text: message, ...about });
      return reject(state, {
        at: tx.now,
        actor: caseActor(actor),
        memberId: actor.memberId,
        messageRef,
      });
    },
  });
}
