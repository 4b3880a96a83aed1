import { type FourEyes, needsSecondMember, type Part, preflight } from "@touchstone/casework";
import { contentHash } from "@touchstone/ledger";
import type { MemberActor } from "../../../access/actor.js";
import { done, failed, type Result } from "../../../failures/failure.js";
import type { Tx } from "../../../store/store.js";
import type { AnswerInput } from "../answer-request.js";
import { type AnswerFacts, readAnswerFacts } from "../answering/answer-input.js";
import { readFourEyes } from "../answering/four-eyes.js";
import { mayAnswer } from "../may-answer.js";
import { ANSWERABLE } from "../waiting-states.js";
import { type ClusterCase, readCluster } from "./read-cluster.js";

export interface ClusterAnswer extends AnswerInput {
  /** Cases of the cluster that the answer leaves alone. */
  readonly except?: readonly string[] | undefined;
}

export interface Planned {
  readonly lead: ClusterCase;
  /** What the answer reaches, the lead first. */
  readonly reached: readonly ClusterCase[];
  /** What pre-flight would refuse, one by one. */
  readonly refused: readonly { readonly case: ClusterCase; readonly parts: readonly Part[] }[];
  readonly secondMember: boolean;
  readonly mode: string;
  readonly facts: AnswerFacts;
  /** Names what is reached in the versions that were looked at, and what is said of it. */
  readonly token: string;
}

/** What an answer to a whole cluster would touch, in the member's own scope. The same look gives the same token. */
export async function planAnswer(
  tx: Tx,
  actor: MemberActor,
  caseId: string,
  input: ClusterAnswer,
): Promise<Result<Planned>> {
  const cluster = await readCluster(tx, actor, caseId);
  if (cluster === null) return failed("not_found", "There is no such case among yours.");
  const [lead] = cluster;
  const { territory, mode } = await tx.db
    .selectFrom("marketplaces")
    .select(["territory", "mode"])
    .where("id", "=", lead.marketplaceId)
    .executeTakeFirstOrThrow();
  const may = await mayAnswer(tx, actor, lead.brandId, { rightId: input.rightId, territory });
  if (!may.ok) return may;
  const facts = await readAnswerFacts(tx, lead.brandId, actor.memberId, input);
  const except = new Set(input.except ?? []);
  const asked = cluster.filter(
    ({ id, requestState }) =>
      ANSWERABLE.includes(requestState) && (id === caseId || !except.has(id)),
  );
  if (!asked.includes(lead)) {
    return failed("illegal_move", "This request cannot be answered now: open another of them.");
  }
  const looked = asked.map((one) => ({
    case: one,
    parts: partsOf(tx, actor, { input, facts, territory, one }),
  }));
  const reached = looked.filter(({ parts }) => parts.length === 0).map((one) => one.case);
  const fourEyes = await readFourEyes(tx, lead.brandId);
  return done({
    lead,
    reached,
    refused: looked.filter(({ parts }) => parts.length > 0),
    secondMember: wantsSecond(fourEyes, input, reached),
    mode,
    facts,
    token: tokenOf(actor, input, reached),
  });
}

function partsOf(
  tx: Tx,
  actor: MemberActor,
  on: {
    readonly input: ClusterAnswer;
    readonly facts: AnswerFacts;
    readonly territory: string;
    readonly one: ClusterCase;
  },
): readonly Part[] {
  const { input, facts, territory, one } = on;
  const { missing } = preflight({
    at: tx.now,
    brandId: one.brandId,
    memberId: actor.memberId,
    answer: input.answer,
    notice: {
      right: facts.right,
      reasonCode: input.reasonCode ?? null,
      declaration: facts.declaration,
      commentRef: null,
      commentPresent: (input.comment?.trim() ?? "") !== "",
    },
    territory,
    finding: one.finding,
  });
  // It can be signed after the look; the answer itself needs it.
  const unsigned = input.declarationId === undefined;
  return missing.filter(({ pointer }) => !(unsigned && pointer === "/declarationId"));
}

function wantsSecond(
  fourEyes: FourEyes,
  { answer }: ClusterAnswer,
  reached: readonly ClusterCase[],
): boolean {
  const currencies = new Set(reached.map(({ exposureCurrency }) => exposureCurrency));
  return [...currencies].some((currency) =>
    needsSecondMember(fourEyes, answer, {
      exposure: reached
        .filter(({ exposureCurrency }) => exposureCurrency === currency)
        .reduce((sum, { exposure }) => sum + Number(exposure), 0),
      currency,
      listings: reached.length,
    }),
  );
}

function tokenOf(
  { memberId }: MemberActor,
  { answer, rightId, reasonCode }: ClusterAnswer,
  reached: readonly ClusterCase[],
): string {
  const cases = reached.map(({ id, version }) => [id, version]);
  const said = { answer, rightId: rightId ?? null, reasonCode: reasonCode ?? null };
  return contentHash({ memberId, ...said, cases });
}
