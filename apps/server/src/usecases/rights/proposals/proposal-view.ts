import type { Selectable } from "kysely";
import type { ProposalSummary, RightProposalsTable } from "../../../store/right-tables.js";
import type { Instant } from "../../../store/tables.js";

/** What is proposed of a right: its renewal, or its transfer to another brand. */
export interface ProposalView {
  readonly id: string;
  readonly right: string;
  readonly kind: string;
  readonly state: string;
  readonly expiresOn: string | null;
  readonly from: { readonly id: string; readonly name: string };
  readonly to: { readonly id: string; readonly name: string } | null;
  readonly summary: ProposalSummary;
  readonly document: string | null;
  readonly reason: string | null;
  readonly proposedAt: Instant;
  readonly acceptedAt: Instant | null;
  readonly decidedAt: Instant | null;
  readonly decisionReason: string | null;
  /** The new holder's right, once it is confirmed. */
  readonly successor: string | null;
}

export function proposalView(row: Selectable<RightProposalsTable>): ProposalView {
  const { summary, toBrandId } = row;
  return {
    id: row.id,
    right: row.rightId,
    kind: row.kind,
    state: row.state,
    expiresOn: row.expiresOn,
    from: { id: row.brandId, name: summary.from },
    to: toBrandId === null ? null : { id: toBrandId, name: summary.to ?? "" },
    summary,
    document: row.document,
    reason: row.reason,
    proposedAt: row.proposedAt,
    acceptedAt: row.acceptedAt,
    decidedAt: row.decidedAt,
    decisionReason: row.decisionReason,
    successor: row.successorId,
  };
}
