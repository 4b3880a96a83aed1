import type { FourEyes } from "@touchstone/casework";
import type { Tx } from "../../../store/store.js";

/** From when on a brand wants two members for a notice. Needs a scope that sees the brand. */
export async function readFourEyes(tx: Tx, brandId: string): Promise<FourEyes> {
  const brand = await tx.db
    .selectFrom("brands")
    .select(["fourEyesExposure", "fourEyesCurrency", "fourEyesCluster"])
    .where("id", "=", brandId)
    .executeTakeFirstOrThrow();
  const { fourEyesExposure: amount, fourEyesCurrency: currency, fourEyesCluster } = brand;
  const exposure =
    amount === null || currency === null ? null : { amount: Number(amount), currency };
  return { exposure, cluster: fourEyesCluster };
}
