import { caseRows, recordTestBuy as record, type TestBuy } from "@touchstone/casework";
import type { MemberActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import type { Result } from "../../failures/failure.js";
import { caseActor } from "../cases/case-actor.js";
import { type CaseStanding, moveCase } from "../cases/on-case.js";
import { mayAnswer } from "./may-answer.js";

export interface TestBuyInput {
  /** Of the record that this one takes the place of. */
  readonly id?: string | undefined;
  readonly orderNumber: string;
  /** Days, `YYYY-MM-DD`. */
  readonly orderedOn: string;
  readonly receivedOn: string | null;
  /** The examiner's words. */
  readonly finding: string | null;
  readonly outcome: TestBuy["outcome"];
  /** Keys of the object store. */
  readonly files: readonly string[];
}

/** Keeps what is known of a test buy with its case; its words are kept apart, where they can be erased. */
export async function recordTestBuy(
  context: Context,
  actor: MemberActor,
  caseId: string,
  input: TestBuyInput,
): Promise<Result<CaseStanding>> {
  return moveCase(context, actor, caseId, {
    prepare: (tx, seen) => mayAnswer(tx, actor, seen.brandId),
    move: async ({ tx, state, keep }) => {
      const { marketplaceId, listingId, brandId } = caseRows(state).case;
      const about = { marketplaceId, listingId, brandId, sellerId: null } as const;
      const known = state.testBuys.some(({ id }) => id === input.id);
      const { orderNumber, finding, orderedOn, receivedOn, outcome, files } = input;
      return record(state, {
        at: tx.now,
        actor: caseActor(actor),
        testBuy: {
          testBuyId: known && input.id !== undefined ? input.id : tx.newId(),
          orderRef: keep({ kind: "test_buy_order", text: orderNumber, ...about }),
          findingRef:
            finding === null ? null : keep({ kind: "test_buy_finding", text: finding, ...about }),
          orderedOn,
          receivedOn,
          outcome,
          files: [...files],
          memberId: actor.memberId,
        },
      });
    },
  });
}
