/** What a seller can lay down before anybody complains. */
export const VAULT_KINDS = [
  "invoice",
  "contract",
  "letter_of_authorisation",
  "serial_range",
] as const;
export type VaultKind = (typeof VAULT_KINDS)[number];

/** What a seller's document says of itself. Days are ISO dates, taken in UTC. */
export interface VaultDocument {
  readonly kind: VaultKind;
  /** The day on an invoice or contract. */
  readonly issuedOn: string | null;
  /** From when and until when a letter or contract holds, both days included. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Pieces bought. */
  readonly quantity: number | null;
  /** Signed or sealed by both sides. */
  readonly signedByBoth: boolean;
  readonly serials: { readonly from: string; readonly to: string } | null;
  /** The goods it is about: listings by id, trade item numbers, names of products. */
  readonly listings: readonly string[];
  readonly gtins: readonly string[];
  readonly words: readonly string[];
  /** How many files were laid down. */
  readonly files: number;
}
