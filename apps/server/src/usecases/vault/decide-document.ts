import { checkDocument } from "@touchstone/casework";
import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { keepMessage } from "../cases/keep-message.js";
import { brandNames, documentOf, readVault, type VaultView, vaultView } from "./vault-rows.js";

export interface DocumentDecision {
  readonly outcome: "accepted" | "rejected";
  /** The seller reads it. */
  readonly message: string;
  /** Last day for which it is accepted, where it names none or the operator trusts it for less. */
  readonly until: string | null;
}

/**
 * The operator accepts a document or not, with a message that the seller reads. An accepted one can be
 * rejected later, when it turns out to be worth nothing; what it paused meanwhile stays as decided.
 */
export async function decideDocument(
  context: Context,
  actor: MemberActor,
  id: string,
  decision: DocumentDecision,
): Promise<Result<VaultView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const known = await tx.db
      .selectFrom("vaultDocuments")
      .selectAll()
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    if (known === undefined) return failed("not_found", "There is no such document.");
    const from = decision.outcome === "accepted" ? ["submitted"] : ["submitted", "accepted"];
    if (!from.includes(known.state)) {
      return failed("illegal_move", `This document is ${known.state}; it cannot be decided now.`);
    }
    const span = checkDocument(documentOf(known), { at: tx.now, brandName: "" });
    const accepted = decision.outcome === "accepted";
    const messageRef = tx.newId();
    const { marketplaceId, sellerId } = known;
    await keepMessage(tx, messageRef, {
      kind: "vault_message",
      text: decision.message,
      marketplaceId,
      sellerId,
      listingId: null,
      brandId: null,
    });
    await tx.db
      .updateTable("vaultDocuments")
      .set({
        state: decision.outcome,
        coversFrom: accepted ? span.coversFrom : null,
        coversUntil: accepted ? ending(decision.until, span.coversUntil) : null,
        messageRef,
        decidedAt: tx.now,
        decidedBy: actor.memberId,
      })
      .where("id", "=", id)
      .execute();
    tx.changed({ topics: ["vault"], seller: { marketplace: marketplaceId, seller: sellerId } });
    return read(tx, id);
  });
}

/** The earlier of what the document says and what the operator trusts it for. */
function ending(until: string | null, proposed: string | null): string | null {
  if (until === null) return proposed;
  const end = `${until}T23:59:59.999Z`;
  return proposed !== null && proposed < end ? proposed : end;
}

async function read(tx: Tx, id: string): Promise<Result<VaultView>> {
  const [row] = await readVault(tx, sql`v.id = ${id}::uuid`, sql`v.id`, 1);
  if (row === undefined) return failed("not_found", "There is no such document.");
  const names = await brandNames(tx, [row.brandId]);
  return done(vaultView(row, names.get(row.brandId) ?? "", tx.now));
}
