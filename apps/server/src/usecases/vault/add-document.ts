import type { VaultKind } from "@touchstone/casework";
import { sql } from "kysely";
import type { SellerActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { keepMessage } from "../cases/keep-message.js";
import { notUploadedBySeller } from "../contests/own-files.js";
import { sellerScope } from "../seller-cases/seller-scope.js";
import { readVault, type VaultView, vaultView } from "./vault-rows.js";

export interface NewDocument {
  readonly kind: VaultKind;
  /** The brand by its name: sellers see no list of brands. */
  readonly brand: string;
  readonly issuedOn: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly quantity: number | null;
  readonly signedByBoth: boolean;
  readonly serials: { readonly from: string; readonly to: string } | null;
  readonly listings: string[];
  readonly gtins: string[];
  readonly words: string[];
  readonly files: string[];
  readonly note: string | null;
}

/** A seller lays down a document, to be looked at by the operator and before any removal. */
export async function addDocument(
  context: Context,
  actor: SellerActor,
  input: NewDocument,
): Promise<Result<VaultView>> {
  const scope = sellerScope(actor);
  return context.store.transaction({ role: "auth" }, async (tx) => {
    const brand = await brandNamed(tx, input.brand);
    if (brand === undefined) {
      return failed("invalid_request", "Write the brand's name as its notices have it.", {
        parts: [{ pointer: "/brand", detail: "is the name of no brand that works here" }],
      });
    }
    await tx.actAs(scope);
    const missing = await notUploadedBySeller(tx, actor.seller, input.files);
    if (missing !== null) return missing;
    const id = tx.newId();
    await tx.db
      .insertInto("vaultDocuments")
      .values({ id, ...(await columns(tx, actor, brand.id, input)) })
      .execute();
    tx.changed({ topics: ["vault"], seller: actor });
    const [row] = await readVault(tx, sql`v.id = ${id}::uuid`, sql`v.id`, 1);
    if (row === undefined) throw new Error("a document is not there that was just laid down");
    return done(vaultView(row, brand.name, tx.now));
  });
}

function brandNamed(tx: Tx, name: string) {
  return tx.db
    .selectFrom("brands")
    .select(["id", "name"])
    .where(sql<boolean>`lower(name) = lower(${name})`)
    .executeTakeFirst();
}

async function columns(tx: Tx, actor: SellerActor, brandId: string, input: NewDocument) {
  const { brand, serials, note, ...said } = input;
  const about = { marketplaceId: actor.marketplace, sellerId: actor.seller };
  return {
    ...said,
    ...about,
    brandId,
    serialFrom: serials?.from ?? null,
    serialTo: serials?.to ?? null,
    noteRef: note === null ? null : await keepNote(tx, note, about),
    state: "submitted" as const,
    submittedAt: tx.now,
  };
}

async function keepNote(
  tx: Tx,
  text: string,
  about: { readonly marketplaceId: string; readonly sellerId: string },
): Promise<string> {
  const id = tx.newId();
  await keepMessage(tx, id, { kind: "vault_note", text, ...about, listingId: null, brandId: null });
  return id;
}
