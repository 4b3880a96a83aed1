import type { ReferencePrice } from "@touchstone/interface";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { bumpRights } from "../../screening/bump-rights.js";
import { NO_BRAND } from "./find-brand.js";

/** What a brand tells of itself, so that its own trade is not taken for anything else. */
export interface BrandProfile {
  /** `marketplace:sellerId`. */
  readonly authorisedSellers: string[];
  readonly referencePrices: ReferencePrice[];
}

export async function readProfile(
  context: Context,
  actor: MemberActor,
  brandId: string,
): Promise<Result<BrandProfile>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const profile = await tx.db
      .selectFrom("brands")
      .select(["authorisedSellers", "referencePrices"])
      .where("id", "=", brandId)
      .executeTakeFirst();
    return profile === undefined ? NO_BRAND : done(profile);
  });
}

/** Replaces the profile; listings are judged by it from now on. */
export async function writeProfile(
  context: Context,
  actor: MemberActor,
  brandId: string,
  profile: BrandProfile,
): Promise<Result<BrandProfile>> {
  if (actor.organisation.id !== brandId) return NO_BRAND;
  return context.store.transaction(memberScope(actor), async (tx) => {
    const written = await tx.db
      .updateTable("brands")
      .set({
        authorisedSellers: JSON.stringify(profile.authorisedSellers),
        referencePrices: JSON.stringify(profile.referencePrices),
        updatedAt: tx.now,
      })
      .where("id", "=", brandId)
      .returning("id")
      .executeTakeFirst();
    if (written === undefined) return failed("not_found", "Your organisation is no brand.");
    await bumpRights(tx);
    tx.changed({ topics: ["brands"], brand: brandId });
    return done(profile);
  });
}
