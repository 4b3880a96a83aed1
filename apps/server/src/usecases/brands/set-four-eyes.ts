import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";

/** From when on a notice needs a second member; `null`: never by this. Both are off at first. */
export interface FourEyesSetting {
  readonly exposure: { readonly amount: string; readonly currency: string } | null;
  readonly cluster: number | null;
}

export async function readFourEyesSetting(
  context: Context,
  actor: MemberActor,
  brandId: string,
): Promise<Result<FourEyesSetting>> {
  const row = await context.store.transaction(memberScope(actor), (tx) =>
    tx.db
      .selectFrom("brands")
      .select(["fourEyesExposure", "fourEyesCurrency", "fourEyesCluster"])
      .where("id", "=", brandId)
      .executeTakeFirst(),
  );
  if (row === undefined) return failed("not_found", "There is no such brand among yours.");
  const { fourEyesExposure: amount, fourEyesCurrency: currency, fourEyesCluster: cluster } = row;
  return done({
    exposure: amount === null || currency === null ? null : { amount, currency },
    cluster,
  });
}

/** The brand's administrator says from when on two of its members are needed. It holds from the next answer on. */
export async function setFourEyes(
  context: Context,
  actor: MemberActor,
  brandId: string,
  { exposure, cluster }: FourEyesSetting,
): Promise<Result<FourEyesSetting>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    if (actor.organisation.id !== brandId) {
      return failed("not_found", "There is no such brand among yours.");
    }
    await tx.db
      .updateTable("brands")
      .set({
        fourEyesExposure: exposure?.amount ?? null,
        fourEyesCurrency: exposure?.currency ?? null,
        fourEyesCluster: cluster,
        updatedAt: tx.now,
      })
      .where("id", "=", brandId)
      .execute();
    tx.changed({ topics: ["brands"], brand: brandId });
    return done({ exposure, cluster });
  });
}
