import { type CaseState, caseRows, undoAnswer as undo } from "@touchstone/casework";
import type { MemberActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import type { Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { caseActor } from "../cases/case-actor.js";
import { type CaseStanding, moveCase } from "../cases/on-case.js";
import { tellMarketplace } from "../cases/tell-marketplace.js";
import { mayAnswer } from "./may-answer.js";

/** Takes an answer back: within ten minutes it counts for nobody, later it is a withdrawal. */
export async function undoAnswer(
  context: Context,
  actor: MemberActor,
  caseId: string,
): Promise<Result<CaseStanding>> {
  return moveCase(context, actor, caseId, {
    prepare: (tx, seen) => mayAnswer(tx, actor, seen.brandId),
    move: async ({ tx, state }) => {
      if (await askedAnew(tx, state)) {
        const detail = "The same listing was put to you again meanwhile: answer that request.";
        return { ok: false, refusal: { code: "illegal_move", detail } };
      }
      return undo(state, { at: tx.now, actor: caseActor(actor), ids: { decision: tx.newId() } });
    },
    tell: ({ tx, listing, state }) => tellMarketplace(context, tx, listing, state, "state"),
  });
}

/** Whether another request of the same listing and brand is open: there is only ever one. */
export async function askedAnew(tx: Tx, state: CaseState): Promise<boolean> {
  const { id, marketplaceId, listingId, brandId } = caseRows(state).case;
  const other = await tx.db
    .selectFrom("cases")
    .select("id")
    .where("marketplaceId", "=", marketplaceId)
    .where("listingId", "=", listingId)
    .where("brandId", "=", brandId)
    .where("id", "<>", id)
    .where("requestState", "not in", ["answered", "recalled"])
    .executeTakeFirst();
  return other !== undefined;
}
