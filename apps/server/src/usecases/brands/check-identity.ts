import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { COUNTING_STATES } from "../../screening/brand-rights.js";
import { bumpRights } from "../../screening/bump-rights.js";
import type { Tx } from "../../store/store.js";
import { endRematches } from "../rematches/end-rematches.js";
import { startRematch } from "../rematches/start-rematch.js";
import { mayDecideFor } from "../rights/caller.js";
import { type BrandView, viewBrands } from "./brand-view.js";
import { lockBrand, NO_BRAND } from "./find-brand.js";

export interface IdentityCheck {
  readonly outcome: "confirmed" | "refused";
  readonly note?: string | undefined;
}

/**
 * What the operator found when it checked who a brand is. Its rights count only while it is confirmed; those
 * that were verified before begin to count with it.
 */
export async function checkIdentity(
  context: Context,
  actor: MemberActor,
  brandId: string,
  { outcome, note }: IdentityCheck,
): Promise<Result<BrandView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const row = await lockBrand(tx, brandId);
    if (row === undefined) return NO_BRAND;
    if (!mayDecideFor(actor, row.accountManagerId, ["admin"])) {
      return failed("not_allowed", "Its account manager or an administrator checks who it is.");
    }
    if (row.identityState === outcome) {
      return failed("illegal_move", `The identity of this brand is ${outcome} already.`);
    }
    if (outcome === "refused" && note === undefined) {
      return failed("invalid_request", "Say why, so that the brand can mend it.", {
        parts: [{ pointer: "/note", detail: "is needed with this outcome" }],
      });
    }
    const changes = {
      identityState: outcome,
      identityNote: note ?? null,
      identityCheckedAt: tx.now,
      updatedAt: tx.now,
    };
    await tx.db
      .updateTable("brands")
      .set({ ...changes, identityCheckedBy: actor.memberId })
      .where("id", "=", brandId)
      .execute();
    await bumpRights(tx);
    tx.changed({ topics: ["brands", "tasks"], brand: brandId });
    if (outcome === "confirmed") await matchStored(tx, brandId);
    else await endRematches(tx, { brandId });
    const [brand] = await viewBrands(tx, [{ ...row, ...changes }]);
    return done(brand as BrandView);
  });
}

async function matchStored(tx: Tx, brandId: string): Promise<void> {
  const rights = await tx.db
    .selectFrom("rights")
    .select(["id", "brandId"])
    .where("brandId", "=", brandId)
    .where("state", "in", COUNTING_STATES)
    .orderBy("id")
    .execute();
  for (const right of rights) await startRematch(tx, right);
}
