import {
  type MarketplaceMode,
  marketplaceModeSchema,
  type Policy,
  policySchema,
} from "@touchstone/interface";
import type { Selectable } from "kysely";
import type { Instant, MarketplacesTable } from "../../store/tables.js";

/** A marketplace as the operator sees it. */
export interface MarketplaceView {
  readonly id: string;
  readonly name: string;
  readonly mode: MarketplaceMode;
  /** Legal profile of its restrictions and contests. */
  readonly profile: string;
  readonly territory: string;
  readonly policy: Policy;
  /** Grows with every change. */
  readonly version: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

export function marketplaceView(row: Selectable<MarketplacesTable>): MarketplaceView {
  return {
    ...row,
    mode: marketplaceModeSchema.parse(row.mode),
    policy: policySchema.parse(row.policy),
  };
}
