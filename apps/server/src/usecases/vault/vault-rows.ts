import { checkDocument, type VaultCheck, type VaultDocument } from "@touchstone/casework";
import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../../store/store.js";
import type { VaultDocumentsTable } from "../../store/vault-tables.js";

/** Where a document stands: accepted ones expire when the time is over for which they were accepted. */
export const VAULT_STATES = ["submitted", "accepted", "rejected", "expired", "withdrawn"] as const;
export type VaultState = (typeof VAULT_STATES)[number];

interface Words {
  readonly text: string;
}

interface VaultRow extends VaultDocumentsTable {
  readonly note: Words | null;
  readonly message: Words | null;
}

/** A document as its seller and the operator read it. */
export interface VaultView extends Omit<VaultDocument, "files"> {
  readonly id: string;
  readonly marketplace: string;
  readonly seller: string;
  readonly brand: { readonly id: string; readonly name: string };
  readonly files: readonly string[];
  readonly note: string | null;
  readonly state: VaultState;
  /** What it says now, while it waits; afterwards what was decided about its time. */
  readonly check: VaultCheck;
  readonly message: string | null;
  readonly submittedAt: string;
  readonly decidedAt: string | null;
}

/** Documents with what people wrote of them, as far as the scope may see it. @param where of `v` */
export async function readVault(
  tx: Tx,
  where: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  limit: number,
): Promise<VaultRow[]> {
  return tx.db
    .selectFrom("vaultDocuments as v")
    .leftJoin("personalData as n", "n.id", "v.noteRef")
    .leftJoin("personalData as m", "m.id", "v.messageRef")
    .selectAll("v")
    .select([sql<Words | null>`n.body`.as("note"), sql<Words | null>`m.body`.as("message")])
    .where(sql<boolean>`${where}`)
    .orderBy(sql`${order}`)
    .limit(limit)
    .execute();
}

/** Names of brands by id. Goes on in another scope. */
export async function brandNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  await tx.actAs({ role: "auth" });
  const brands = await tx.db
    .selectFrom("brands")
    .select(["id", "name"])
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(brands.map(({ id, name }) => [id, name]));
}

/** What a document says of itself, for the rules. */
export function documentOf(row: VaultDocumentsTable): VaultDocument {
  const { kind, issuedOn, validFrom, validTo, quantity, signedByBoth } = row;
  const { serialFrom, serialTo, listings, gtins, words, files } = row;
  const serials =
    serialFrom === null || serialTo === null ? null : { from: serialFrom, to: serialTo };
  const dates = { issuedOn, validFrom, validTo };
  const goods = { serials, listings, gtins, words };
  return { kind, ...dates, quantity, signedByBoth, ...goods, files: files.length };
}

export function vaultView(row: VaultRow, brandName: string, at: string): VaultView {
  const { coversFrom, coversUntil } = row;
  const check = checkDocument(documentOf(row), { at, brandName });
  return {
    ...documentOf(row),
    id: row.id,
    marketplace: row.marketplaceId,
    seller: row.sellerId,
    brand: { id: row.brandId, name: brandName },
    files: row.files,
    note: row.note?.text ?? null,
    state: row.state === "accepted" && isOver(coversUntil, at) ? "expired" : row.state,
    check: row.state === "accepted" ? { ...check, coversFrom, coversUntil } : check,
    message: row.message?.text ?? null,
    submittedAt: row.submittedAt,
    decidedAt: row.decidedAt,
  };
}

function isOver(until: string | null, at: string): boolean {
  return until !== null && Date.parse(until) < Date.parse(at);
}
