import type { ColumnType, Generated } from "kysely";

/** As in `tables.ts`, which imports these: RFC 3339 in UTC with milliseconds. */
type Instant = string;

/** Where a listing is, as the sender of a notice named it. */
export interface NoticeItem {
  url: string | null;
  listing: string | null;
}

export interface FileScansTable {
  key: string;
  state: Generated<string>;
  detail: string | null;
  attempts: Generated<number>;
  nextAttemptAt: Instant;
  scannedAt: Instant | null;
  createdAt: Instant;
}

export interface PublicNoticeFilesTable {
  id: string;
  noticeId: string;
  key: string;
  media: string;
  size: number;
  createdAt: Instant;
}

export interface PublicNoticeMessagesTable {
  id: string;
  noticeId: string;
  kind: string;
  text: string;
  memberId: string | null;
  at: Instant;
  retainUntil: Instant;
}

export interface PublicNoticeRatesTable {
  kind: string;
  key: string;
  startsAt: Instant;
  used: number;
  expiresAt: Instant;
}

export interface PublicNoticeSendersTable {
  noticeId: string;
  name: string;
  email: string;
  retainUntil: Instant;
}

/** Cases that the decision on a notice began. */
export interface PublicNoticeCasesTable {
  caseId: string;
  noticeId: string;
  listingId: string;
  createdAt: Instant;
}

export interface PublicNoticeComplaintsTable {
  noticeId: string;
  number: number;
  madeAt: Instant;
  againstMemberId: string | null;
  outcome: string | null;
  decidedAt: Instant | null;
  decidedBy: string | null;
}

/** Sellers of which their marketplace said whether they trade. */
export interface SellersTable {
  marketplaceId: string;
  sellerId: string;
  isBusiness: boolean;
  updatedAt: Instant;
}

export interface PublicNoticesTable {
  id: string;
  state: string;
  version: Generated<number>;
  marketplaceId: string | null;
  rightKind: string | null;
  rightNumber: string | null;
  rightOffice: string | null;
  work: string | null;
  reasonCode: string | null;
  items: ColumnType<NoticeItem[], string | undefined, string>;
  statementVersion: string | null;
  caseId: string | null;
  brandId: string | null;
  outcome: string | null;
  createdAt: Instant;
  updatedAt: Instant;
  confirmUntil: Instant | null;
  confirmedAt: Instant | null;
  decidedAt: Instant | null;
  decidedBy: string | null;
  firstDecidedAt: Instant | null;
  discardAt: Instant | null;
}
