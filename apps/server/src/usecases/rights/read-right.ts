import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import { rightsWithBudgets } from "../../screening/rights-with-budgets.js";
import type { Instant } from "../../store/tables.js";
import { type BudgetFound, budgetFound } from "./budget-found.js";
import type { BudgetView } from "./budget-view.js";
import { type DisputeView, disputesOf } from "./disputes/open-dispute.js";
import { type DocumentView, documentsOf } from "./documents/document-view.js";
import { withOtherHolders } from "./held-by-another.js";
import { noSuchRight } from "./lock-right.js";
import { type ProposalView, proposalView } from "./proposals/proposal-view.js";
import { RIGHT_COLUMNS, type RightView, rightView } from "./right-view.js";

export interface RightHistory extends RightView {
  readonly documents: DocumentView[];
  /** What waits to be confirmed, and what was decided of it; the newest first. */
  readonly proposals: ProposalView[];
  readonly disputes: DisputeView[];
  /** With what it was decided by; `found` is `null` while it is pending. */
  readonly budget: (BudgetView & { readonly found: BudgetFound | null }) | null;
  /** What happened to it, the oldest first. */
  readonly history: {
    readonly type: string;
    readonly at: Instant;
    /** The member who did it. */
    readonly actor: string | null;
    readonly data: Record<string, unknown>;
  }[];
}

export async function readRight(
  context: Context,
  actor: MemberActor,
  rightId: string,
): Promise<Result<RightHistory>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const found = await rightsWithBudgets(tx.db)
      .innerJoin("brands", "brands.id", "rights.brandId")
      .select(RIGHT_COLUMNS)
      .select(["brands.name as brandName", "rightBudgets.body as measured"])
      .where("rights.id", "=", rightId)
      .executeTakeFirst();
    if (found === undefined) return noSuchRight();
    const { measured, ...row } = found;
    const history = await tx.db
      .selectFrom("rightEvents")
      .select(["type", "at", "actorId as actor", "data"])
      .where("rightId", "=", rightId)
      .orderBy("seq")
      .execute();
    const [shown] = await withOtherHolders(tx, actor, [rightView(row, tx.now)]);
    const view = shown as RightView;
    const proposals = await tx.db
      .selectFrom("rightProposals")
      .selectAll()
      .where("rightId", "=", rightId)
      .orderBy("id", "desc")
      .execute();
    const budget = view.budget && {
      ...view.budget,
      found: measured === null ? null : budgetFound(measured),
    };
    return done({
      ...view,
      budget,
      documents: await documentsOf(tx, rightId),
      proposals: proposals.map(proposalView),
      disputes: await disputesOf(tx, rightId),
      history,
    });
  });
}
