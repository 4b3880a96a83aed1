import { queryOptions } from "@tanstack/react-query";
import { member, memberHeaders } from "../session/member.js";
import type { Page } from "./page.js";
import type { Right } from "./rights.js";
import { sendBytes } from "./send-bytes.js";

export const DOCUMENT_KINDS = [
  "certificate",
  "renewal",
  "register_extract",
  "assignment",
  "power_of_attorney",
  "work",
  "other",
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export interface RightDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly file: string;
  readonly addedAt: string;
}

/** What is proposed of a right: its renewal, or its transfer. */
export interface Proposal {
  readonly id: string;
  readonly right: string;
  readonly kind: "renewal" | "transfer";
  readonly state: "proposed" | "accepted" | "confirmed" | "declined" | "refused" | "withdrawn";
  readonly expiresOn: string | null;
  readonly from: { readonly id: string; readonly name: string };
  readonly to: { readonly id: string; readonly name: string } | null;
  readonly summary: {
    readonly kind: string;
    readonly text: string | null;
    readonly office: string | null;
    readonly number: string | null;
  };
  readonly document: string | null;
  readonly decisionReason: string | null;
}

export interface Dispute {
  readonly id: string;
  readonly claimant: string;
  readonly reason: string;
  readonly settledAt: string | null;
}

export function addDocument(right: string, document: { kind: DocumentKind; file: string }) {
  return member.send<RightDocument>("POST", `/v1/rights/${right}/documents`, document);
}

export function removeDocument(right: string, document: string) {
  return member.send("DELETE", `/v1/rights/${right}/documents/${document}`);
}

export function renewRight(right: string, renewal: { expiresOn: string; document: string }) {
  return member.send<Proposal>("POST", `/v1/rights/${right}/renew`, renewal);
}

export interface Transfer {
  readonly to: string;
  readonly document?: string;
  readonly reason?: string;
}

export function transferRight(right: string, transfer: Transfer) {
  return member.send<Proposal>("POST", `/v1/rights/${right}/transfer`, transfer);
}

/** Offers that have not been decided yet, to the brand and from it. */
export const transfersQuery = queryOptions({
  queryKey: ["rights", "transfers"],
  queryFn: ({ signal }) =>
    member.get<Page<Proposal>>("/v1/right-transfers", { limit: 200 }, signal),
});

export function answerTransfer(id: string, answer: "accepted" | "declined" | "withdrawn") {
  return member.send<Proposal>("POST", `/v1/right-transfers/${id}/answer`, { answer });
}

export interface ProposalDecision {
  readonly outcome: "confirmed" | "refused";
  readonly reason?: string;
}

export function decideProposal(right: string, kind: Proposal["kind"], decision: ProposalDecision) {
  const what = kind === "renewal" ? "renew" : "transfer";
  return member.send("POST", `/v1/rights/${right}/${what}/decision`, decision);
}

export function disputeRight(right: string, dispute: { claimant: string; reason: string }) {
  return member.send<Right>("POST", `/v1/rights/${right}/dispute`, dispute);
}

export function settleRight(right: string, end: { outcome: "kept" | "lost"; reason: string }) {
  return member.send<Right>("POST", `/v1/rights/${right}/settle`, end);
}

export interface ImportedRow {
  readonly place: number;
  readonly line: number;
  readonly outcome: "created" | "exists" | "repeated" | "rejected";
  readonly kind: string | null;
  readonly name: string | null;
  readonly office: string | null;
  readonly number: string | null;
  readonly errors: readonly {
    readonly pointer: string;
    readonly code?: string;
    readonly detail: string;
  }[];
  readonly warnings: readonly { readonly code: string; readonly detail: string }[];
}

export interface Imported {
  readonly dryRun: boolean;
  readonly created: number;
  readonly exists: number;
  readonly repeated: number;
  readonly rejected: number;
  readonly ignored: readonly string[];
  readonly rows: readonly ImportedRow[];
}

/** By its name: browsers call CSV by several. `null`: neither CSV nor XML. */
export function importMedia(name: string): "text/csv" | "application/xml" | null {
  if (/\.csv$/i.test(name)) return "text/csv";
  return /\.xml$/i.test(name) ? "application/xml" : null;
}

/** Tries a file, or takes it. */
export function importRights(file: File, dryRun: boolean): Promise<Imported> {
  const type = importMedia(file.name) ?? "";
  return sendBytes({
    path: `/v1/rights/import?dryRun=${dryRun}`,
    headers: memberHeaders(),
    file: new Blob([file], { type }),
    signal: new AbortController().signal,
    onProgress: () => {},
  });
}

/** Reads everything that was put in, as a file to keep. */
export async function exportRights(format: "csv" | "ndjson"): Promise<Blob> {
  return (await member.open(`/v1/rights/export?format=${format}`)).blob();
}
