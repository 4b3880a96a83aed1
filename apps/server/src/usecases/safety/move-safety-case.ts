import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { failed, type Result } from "../../failures/failure.js";
import { addSafetyEvent } from "../../screening/note-safety.js";
import { findSafetyCase, type SafetyView } from "./read-safety-case.js";

export const SAFETY_OUTCOMES = [
  "declaration_shown",
  "corrected",
  "withdrawn",
  "referred",
  "no_ce_marking",
] as const;

type Move = "trader_asked" | "closed" | "reopened";

/** States from which each step leads on, and where it leads. */
const STEPS: Readonly<Record<Move, { readonly from: readonly string[]; readonly to: string }>> = {
  trader_asked: { from: ["open"], to: "asked" },
  closed: { from: ["open", "asked"], to: "closed" },
  reopened: { from: ["closed"], to: "open" },
};

export interface SafetyMove {
  readonly move: Move;
  readonly note: string | null;
  readonly outcome?: (typeof SAFETY_OUTCOMES)[number];
  /** Of the case as the caller saw it. */
  readonly version: number;
}

/** One step of a product-safety case. None of them restricts the listing. */
export function moveSafetyCase(
  context: Context,
  actor: MemberActor,
  id: string,
  { move, note, outcome, version }: SafetyMove,
): Promise<Result<SafetyView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const known = await tx.db
      .selectFrom("safetyCases")
      .select(["state", "version"])
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    if (known === undefined) return failed("not_found", "There is no such product-safety case.");
    if (known.version !== version)
      return failed("conflict", "Somebody else changed this case meanwhile. Read it again.");
    const { from, to } = STEPS[move];
    if (!from.includes(known.state))
      return failed("illegal_move", `The case is ${known.state}; this step does not follow.`);
    await tx.db
      .updateTable("safetyCases")
      .set({ state: to, version: version + 1, updatedAt: tx.now })
      .where("id", "=", id)
      .execute();
    const memberId = actor.memberId;
    const event = { caseId: id, sequence: version + 1, kind: move, memberId, note };
    await addSafetyEvent(tx, { ...event, outcome: outcome ?? null });
    tx.changed({ topics: ["safety"] });
    return findSafetyCase(tx, id);
  });
}
