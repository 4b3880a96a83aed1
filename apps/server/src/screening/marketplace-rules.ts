import { type MarketplaceMode, type Policy, policySchema } from "@touchstone/interface";
import { contentHash } from "@touchstone/ledger";
import type { Tx } from "../store/store.js";

/** What a marketplace says of how its listings are judged and what may follow. */
export interface MarketplaceRules {
  readonly id: string;
  readonly mode: MarketplaceMode;
  readonly policy: Policy;
  readonly policyHash: string;
  /** Legal profile. */
  readonly profile: string;
}

/** Reads the rules of some marketplaces, each as it is at this moment. */
export async function readMarketplaceRules(
  tx: Tx,
  marketplaces: readonly string[],
): Promise<Map<string, MarketplaceRules>> {
  if (marketplaces.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("marketplaces")
    .select(["id", "mode", "policy", "profile"])
    .where("id", "in", [...new Set(marketplaces)])
    .execute();
  return new Map(
    rows.map((row) => {
      const mode = row.mode as MarketplaceMode;
      const policy = policySchema.parse(row.policy);
      return [row.id, { ...row, mode, policy, policyHash: contentHash(policy) }];
    }),
  );
}
