import type { ColumnType } from "kysely";
import type { Instant } from "./instant.js";

/** As in `tables.ts`, which imports these: RFC 3339 in UTC with milliseconds. */
type Json<T> = ColumnType<T, string, string>;

export interface AuthorisationEventsTable {
  authorisationId: string;
  seq: number;
  brandId: string;
  agentId: string;
  type: string;
  at: Instant;
  actorId: string | null;
  data: Json<Record<string, unknown>>;
}

export interface RightDocumentsTable {
  id: string;
  rightId: string;
  brandId: string;
  kind: string;
  fileKey: string;
  note: string | null;
  addedBy: string;
  addedAt: Instant;
  removedAt: Instant | null;
}

/** What is told of a right to whoever does not see it. */
export interface ProposalSummary {
  readonly kind: string;
  readonly text: string | null;
  readonly office: string | null;
  readonly number: string | null;
  readonly holder: string | null;
  readonly territories: readonly string[];
  readonly from: string;
  /** Of a transfer. */
  readonly to: string | null;
}

export interface RightProposalsTable {
  id: string;
  rightId: string;
  brandId: string;
  kind: string;
  state: string;
  expiresOn: string | null;
  toBrandId: string | null;
  summary: Json<ProposalSummary>;
  document: string | null;
  reason: string | null;
  proposedBy: string;
  proposedAt: Instant;
  acceptedBy: string | null;
  acceptedAt: Instant | null;
  decidedBy: string | null;
  decidedAt: Instant | null;
  decisionReason: string | null;
  successorId: string | null;
}

export interface RightDisputesTable {
  id: string;
  rightId: string;
  brandId: string;
  claimant: string;
  reason: string;
  openedBy: string;
  openedAt: Instant;
  outcome: string | null;
  outcomeReason: string | null;
  settledBy: string | null;
  settledAt: Instant | null;
}

export interface RightRemindersTable {
  rightId: string;
  brandId: string;
  expiresOn: string;
  days: number;
  at: Instant;
}
