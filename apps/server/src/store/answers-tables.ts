import type { ColumnType, Generated } from "kysely";

/** What migration 0015 adds to the rows of cases. Instants as `tables.ts` has them, days as ISO dates. */
export interface PendingColumns {
  clusterKey: string | null;
  earlierCaseId: string | null;
  earlierAnswer: string | null;
  earlierAt: string | null;
  pendingAnswer: string | null;
  pendingUntil: string | null;
  pendingMemberId: string | null;
  leadCaseId: string | null;
}

export interface FourEyesColumns {
  /** Decimal text. */
  fourEyesExposure: string | null;
  fourEyesCurrency: string | null;
  fourEyesCluster: number | null;
}

/** Written by a trigger on cases. */
export interface RequestPlacesTable {
  caseId: string;
  marketplaceId: string;
  brandId: string;
  clusterKey: string | null;
  state: string;
  open: boolean;
  risk: number;
  harm: number;
  /** In ten-thousandths of its currency. */
  exposureParts: number;
  currency: string | null;
  createdAt: string;
  stake: number;
  alike: number;
  first: boolean;
  worth: number;
}

export interface AnswerFingerprintsTable {
  answerId: string;
  caseId: string;
  marketplaceId: string;
  listingId: string;
  brandId: string;
  sellerId: string | null;
  rightId: string | null;
  answer: string;
  judged: string;
  titleKey: string;
  pictures: string[];
  createdAt: string;
  expiresAt: string;
}

/** A queue as its filters say it. */
export interface SavedFilter {
  readonly q?: string | undefined;
  readonly marketplace?: string | undefined;
  readonly brand?: string | undefined;
  readonly sort?: string | undefined;
  readonly state?: readonly string[] | undefined;
}

export interface SavedSearchesTable {
  id: string;
  organisationId: string;
  memberId: string;
  shared: Generated<boolean>;
  name: string;
  filter: ColumnType<SavedFilter, string, string>;
  createdAt: string;
  updatedAt: string;
}

export interface TestBuysTable {
  id: string;
  caseId: string;
  marketplaceId: string;
  listingId: string;
  brandId: string;
  orderRef: string;
  findingRef: string | null;
  orderedOn: string;
  receivedOn: string | null;
  outcome: string | null;
  files: Generated<string[]>;
  memberId: string;
  createdAt: string;
  updatedAt: string;
}
