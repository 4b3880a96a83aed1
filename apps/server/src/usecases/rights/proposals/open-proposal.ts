import type { Selectable } from "kysely";
import type { RightProposalsTable } from "../../../store/right-tables.js";
import type { Tx } from "../../../store/store.js";
import type { LockedRight } from "../lock-right.js";

export type ProposalRow = Selectable<RightProposalsTable>;

/** What waits of a right; its row is locked. */
export async function openProposal(
  tx: Tx,
  rightId: string,
  kind: "renewal" | "transfer",
): Promise<ProposalRow | undefined> {
  return tx.db
    .selectFrom("rightProposals")
    .selectAll()
    .where("rightId", "=", rightId)
    .where("kind", "=", kind)
    .where("state", "in", ["proposed", "accepted"])
    .forUpdate()
    .executeTakeFirst();
}

export async function addProposal(
  tx: Tx,
  right: LockedRight,
  wanted: Pick<ProposalRow, "kind" | "expiresOn" | "document" | "reason" | "proposedBy"> & {
    readonly to: { readonly id: string; readonly name: string } | null;
  },
): Promise<ProposalRow> {
  const { to, ...rest } = wanted;
  const summary = {
    kind: right.kind,
    text: right.text,
    office: right.office,
    number: right.number,
    holder: right.holder,
    territories: right.territories,
    from: right.brandName,
    to: to?.name ?? null,
  };
  const row: ProposalRow = {
    ...rest,
    id: tx.newId(),
    rightId: right.id,
    brandId: right.brandId,
    state: "proposed",
    toBrandId: to?.id ?? null,
    summary,
    proposedAt: tx.now,
    acceptedBy: null,
    acceptedAt: null,
    decidedBy: null,
    decidedAt: null,
    decisionReason: null,
    successorId: null,
  };
  await tx.db
    .insertInto("rightProposals")
    .values({ ...row, summary: JSON.stringify(summary) })
    .execute();
  return row;
}

export async function closeProposal(
  tx: Tx,
  row: ProposalRow,
  end: Pick<ProposalRow, "state" | "decidedBy"> &
    Partial<Pick<ProposalRow, "decisionReason" | "successorId">>,
): Promise<ProposalRow> {
  const changes = { ...end, decidedAt: tx.now };
  await tx.db.updateTable("rightProposals").set(changes).where("id", "=", row.id).execute();
  return { ...row, ...changes };
}
