import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { member } from "../session/member.js";
import { seller } from "../session/seller.js";
import type { Page } from "./page.js";

export const VAULT_KINDS = [
  "invoice",
  "contract",
  "letter_of_authorisation",
  "serial_range",
] as const;
export type VaultKind = (typeof VAULT_KINDS)[number];

export const VAULT_STATES = ["submitted", "accepted", "rejected", "expired", "withdrawn"] as const;
export type VaultState = (typeof VAULT_STATES)[number];

interface Serials {
  readonly from: string;
  readonly to: string;
}

/** A document of a seller's. Days are ISO dates. */
export interface VaultDocument {
  readonly id: string;
  readonly marketplace: string;
  readonly seller: string;
  readonly brand: { readonly id: string; readonly name: string };
  readonly kind: VaultKind;
  readonly issuedOn: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly quantity: number | null;
  readonly signedByBoth: boolean;
  readonly serials: Serials | null;
  readonly listings: readonly string[];
  readonly gtins: readonly string[];
  readonly words: readonly string[];
  /** Keys of files. */
  readonly files: readonly string[];
  readonly note: string | null;
  readonly state: VaultState;
  readonly check: {
    readonly strengths: readonly string[];
    readonly weaknesses: readonly string[];
    readonly coversFrom: string | null;
    readonly coversUntil: string | null;
  };
  readonly message: string | null;
  readonly submittedAt: string;
  readonly decidedAt: string | null;
}

/** What a seller lays down. */
export interface NewVaultDocument {
  readonly kind: VaultKind;
  readonly brand: string;
  readonly issuedOn: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly quantity: number | null;
  readonly signedByBoth: boolean;
  readonly serials: Serials | null;
  readonly listings: readonly string[];
  readonly gtins: readonly string[];
  readonly words: readonly string[];
  readonly files: readonly string[];
  readonly note: string | null;
}

export const ownVaultQuery = queryOptions({
  queryKey: ["vault", "seller"],
  queryFn: ({ signal }) =>
    seller.get<{ items: readonly VaultDocument[] }>("/v1/seller/vault", {}, signal),
});

/** `once` is the same for the same try: sent twice, it counts once. */
export function layDown(document: NewVaultDocument, once: string): Promise<VaultDocument> {
  return seller.send("POST", "/v1/seller/vault", document, once);
}

export function takeBackDocument(id: string): Promise<VaultDocument> {
  return seller.send("DELETE", `/v1/seller/vault/${id}`);
}

/** What sellers laid down: what waits the longest waiting first, else the newest first. */
export function vaultQuery(state: VaultState) {
  return infiniteQueryOptions({
    queryKey: ["vault", "desk", state],
    queryFn: ({ pageParam, signal }) =>
      member.get<Page<VaultDocument>>("/v1/vault", { state, limit: 50, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

export interface VaultDecision {
  readonly outcome: "accepted" | "rejected";
  readonly message: string;
  readonly until: string | null;
}

export function decideVaultDocument(
  id: string,
  decision: VaultDecision,
  once: string,
): Promise<VaultDocument> {
  return member.send("POST", `/v1/vault/${id}/decision`, decision, once);
}
