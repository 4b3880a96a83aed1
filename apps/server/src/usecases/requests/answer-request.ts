import { answerRequest as answer, caseRows } from "@touchstone/casework";
import type { AnswerCode, ReasonCode } from "@touchstone/interface";
import { contestWindow } from "@touchstone/regimes";
import type { MemberActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { caseActor } from "../cases/case-actor.js";
import { type CaseStanding, moveCase } from "../cases/on-case.js";
import { tellMarketplace } from "../cases/tell-marketplace.js";
import { mayAnswer } from "./may-answer.js";
import { declarationFacts, rightFacts } from "./notice-facts.js";

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
 * and the outbox row are all written or none. What the pre-flight refuses leaves nothing behind.
 */
export async function answerRequest(
  context: Context,
  actor: MemberActor,
  caseId: string,
  input: AnswerInput,
): Promise<Result<CaseStanding>> {
  return moveCase(context, actor, caseId, {
    prepare: async (tx, seen) => {
      const may = await mayAnswer(tx, actor, seen.brandId);
      if (!may.ok) return may;
      return done(await facts(tx, actor, seen.brandId, input));
    },
    move: async ({ tx, listing, state, keep }, prepared) => {
      const { marketplaceId, listingId, brandId } = caseRows(state).case;
      const about = { marketplaceId, listingId, brandId, sellerId: null };
      const comment = input.comment?.trim() ?? "";
      const commentRef =
        comment === "" ? null : keep({ kind: "answer_comment", text: comment, ...about });
      return answer(state, {
        at: tx.now,
        actor: caseActor(actor),
        organisationId: actor.organisation.id,
        memberId: actor.memberId,
        answer: input.answer,
        notice: {
          right: prepared?.right ?? null,
          reasonCode: input.reasonCode ?? null,
          declaration: prepared?.declaration ?? null,
          commentRef,
        },
        mode: listing.mode,
        territory: listing.territory,
        brandName: prepared?.brandName ?? "",
        ids: {
          answer: tx.newId(),
          decision: tx.newId(),
          restriction: tx.newId(),
          statement: tx.newId(),
          strike: tx.newId(),
        },
        contest: contestWindow(listing.profile, tx.now, "UTC"),
      });
    },
    tell: async ({ tx, listing, state }) => {
      if (caseRows(state).case.decision !== "restrict") return null;
      return tellMarketplace(context, tx, listing, state, "state");
    },
  });
}

async function facts(tx: Tx, actor: MemberActor, brandId: string, input: AnswerInput) {
  const brand = await tx.db
    .selectFrom("brands")
    .select("name")
    .where("id", "=", brandId)
    .executeTakeFirstOrThrow();
  return {
    brandName: brand.name,
    right: await rightFacts(tx, input.rightId),
    declaration: await declarationFacts(tx, actor, input.declarationId),
  };
}
