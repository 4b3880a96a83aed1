import type { Part } from "@touchstone/casework";
import type { ColumnType, Generated } from "kysely";
import type { Instant } from "./instant.js";

type Document<T> = ColumnType<T, string | undefined, string>;

/** A file that comes with a notice: its key, and what it shows. */
export interface KeptEvidence {
  readonly kind: string;
  readonly file: string;
}

export interface NoticesTable {
  id: string;
  brandId: string;
  organisationId: string;
  memberId: string;
  declarationId: string | null;
  rightId: string | null;
  reasonCode: string | null;
  countries: Generated<string[]>;
  evidence: Document<readonly KeptEvidence[]>;
  wordsRef: string | null;
  source: string;
  idempotencyKey: string | null;
  total: number;
  createdAt: Instant;
}

export interface NoticeItemsTable {
  id: string;
  noticeId: string;
  position: number;
  line: number | null;
  brandId: string;
  organisationId: string;
  marketplaceId: string | null;
  listingId: string | null;
  sellerId: string | null;
  rightId: string | null;
  reasonCode: string | null;
  pictures: Generated<number[]>;
  evidence: Document<readonly KeptEvidence[]>;
  wordsRef: string | null;
  state: Generated<string>;
  caseId: string | null;
  missing: Document<readonly Part[]>;
  weaknesses: Document<readonly Part[]>;
  grounds: Generated<string[]>;
  refusal: Generated<string[]>;
  messageRef: string | null;
  cureDueAt: Instant | null;
  attempts: Generated<number>;
  nextAttemptAt: Instant | null;
  createdAt: Instant;
  workedAt: Instant | null;
}
