import type { VaultKind } from "@touchstone/casework";

/** Instants as `tables.ts` has them, days as ISO dates. */
export interface VaultDocumentsTable {
  id: string;
  marketplaceId: string;
  sellerId: string;
  brandId: string;
  kind: VaultKind;
  issuedOn: string | null;
  validFrom: string | null;
  validTo: string | null;
  quantity: number | null;
  signedByBoth: boolean;
  serialFrom: string | null;
  serialTo: string | null;
  listings: string[];
  gtins: string[];
  words: string[];
  files: string[];
  noteRef: string | null;
  state: "submitted" | "accepted" | "rejected" | "withdrawn";
  coversFrom: string | null;
  coversUntil: string | null;
  messageRef: string | null;
  submittedAt: string;
  decidedAt: string | null;
  decidedBy: string | null;
  withdrawnAt: string | null;
}
