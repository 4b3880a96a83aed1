import { isNotice, UNDO_MINUTES } from "@touchstone/casework";
import type { MemberActor } from "../../../access/actor.js";
import { memberScope } from "../../../access/member-scope.js";
import type { Context } from "../../../context.js";
import { done, type Result } from "../../../failures/failure.js";
import { clusterItem, totals } from "./get-cluster.js";
import { type ClusterAnswer, planAnswer } from "./plan-answer.js";

/** What an answer to a cluster would touch. Nothing is written. */
export async function previewAnswer(
  context: Context,
  actor: MemberActor,
  caseId: string,
  input: ClusterAnswer,
): Promise<Result<AnswerPreview>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const planned = await planAnswer(tx, actor, caseId, input);
    if (!planned.ok) return planned;
    const { reached, refused, secondMember, mode, token } = planned.value;
    return done({
      token,
      ...totals(reached),
      removes: isNotice(input.answer) && mode === "live",
      holdMinutes: UNDO_MINUTES,
      secondMember,
      items: reached.map(clusterItem),
      refused: refused.map(({ case: one, parts }) => ({ ...clusterItem(one), parts: [...parts] })),
    });
  });
}

type Item = ReturnType<typeof clusterItem>;

export interface AnswerPreview extends ReturnType<typeof totals> {
  readonly token: string;
  readonly removes: boolean;
  /** Minutes for which all but the first are held. */
  readonly holdMinutes: number;
  readonly secondMember: boolean;
  readonly items: Item[];
  readonly refused: (Item & { parts: { pointer: string; code: string; detail: string }[] })[];
}
