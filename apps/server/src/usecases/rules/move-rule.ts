import {
  AUDIT_SHARE,
  licenseRule,
  type RuleMoved,
  type RuleRecord,
  type RuleState,
  withdrawRule,
} from "@touchstone/casework";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { findMarketplace } from "../marketplaces/find-marketplace.js";
import { readRecords } from "./read-records.js";
import { changeRule, lockRule } from "./rule-rows.js";
import { NO_RECORD, type RuleView, ruleView } from "./rule-view.js";

export interface RuleWish {
  readonly marketplace: string;
  readonly rightKind: string;
  /** Why, in the operator's words; kept with the change. */
  readonly reason: string;
  /** Share of what it closes that is put to its brand all the same. */
  readonly auditShare?: number | undefined;
}

/** The rule acts alone from now on: refused, with the figures, while it has not earned it. */
export function licenseReuploads(
  context: Context,
  actor: MemberActor,
  wish: RuleWish,
): Promise<Result<RuleView>> {
  return moveRule(context, actor, wish, licenseRule);
}

/** The rule asks from now on. What it has closed stays closed. */
export function withdrawReuploads(
  context: Context,
  actor: MemberActor,
  wish: RuleWish,
): Promise<Result<RuleView>> {
  return moveRule(context, actor, wish, withdrawRule);
}

function moveRule(
  context: Context,
  actor: MemberActor,
  wish: RuleWish,
  move: (state: RuleState, record: RuleRecord) => RuleMoved,
): Promise<Result<RuleView>> {
  const { marketplace, rightKind, reason } = wish;
  return context.store.transaction(memberScope(actor), async (tx) => {
    const found = await findMarketplace(tx, marketplace, { forUpdate: true });
    if (!found.ok) return found;
    const row = await lockRule(tx, marketplace, rightKind);
    const record = (await readRecords(tx, marketplace)).get(rightKind) ?? NO_RECORD;
    const before = (row?.state ?? "asking") as RuleState;
    const moved = move(before, record);
    if (!moved.ok) {
      const parts = moved.lacks.map((one) => ({ pointer: "", ...one }));
      return failed(moved.code, moved.detail, parts.length > 0 ? { parts } : {});
    }
    await changeRule(tx, {
      marketplaceId: marketplace,
      rightKind,
      before,
      after: moved.state,
      memberId: actor.memberId,
      reason,
      cause: null,
      record,
      auditShare: wish.auditShare ?? row?.auditShare ?? AUDIT_SHARE,
    });
    return done(ruleView(rightKind, await lockRule(tx, marketplace, rightKind), record));
  });
}
