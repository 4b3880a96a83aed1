import type { NoticeReview } from "@touchstone/casework";
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
  /** Further ones that apply beside it, each with its own clock. */
  readonly furtherProfiles: readonly string[];
  readonly territory: string;
  readonly policy: Policy;
  /** Which notices wait for the operator, and how many in 24 hours are usual. */
  readonly noticeReview: NoticeReview;
  readonly noticesPerAccount: number;
  readonly noticesPerSeller: number;
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
    noticeReview: row.noticeReview as NoticeReview,
  };
}
