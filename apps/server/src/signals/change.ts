/** What pages are told has changed: enough to read again, and nothing of what it is. */
export type Topic =
  | "requests"
  | "cases"
  | "contests"
  | "deliveries"
  | "tasks"
  | "rights"
  | "listings"
  | "brands"
  | "mode"
  | "safety"
  | "public_notices"
  | "vault"
  | "notices";

/**
 * Something changed that pages show. The operator hears of everything; a brand and a seller only of changes
 * that name them.
 */
export interface Change {
  readonly topics: readonly Topic[];
  /** The case that is meant. */
  readonly case?: string;
  /** The brand that may know. */
  readonly brand?: string;
  /** The seller who may know. */
  readonly seller?: { readonly marketplace: string; readonly seller: string };
}
