import { queryOptions } from "@tanstack/react-query";
import { member } from "../session/member.js";
import type { ContestFile } from "./contest-file.js";
import type { Finding } from "./finding.js";
import type { AnswerCode } from "./requests.js";

export interface CaseEvent {
  readonly type: string;
  readonly at: string;
  readonly actor: { readonly kind: string; readonly id: string | null };
  readonly data: Readonly<Record<string, unknown>>;
}

export interface StatementText {
  readonly title: string;
  readonly facts: string;
  readonly ground: string;
  readonly automation: string;
  readonly redress: readonly {
    readonly kind: string;
    readonly text: string;
    readonly until?: string;
  }[];
}

export interface Statement {
  readonly id: string;
  readonly issuedAt: string;
  readonly body: {
    readonly right: { readonly kind: string; readonly number?: string; readonly text?: string };
    readonly reasonCode: string;
    readonly notifier?: string;
    readonly contestUntil: string;
    readonly texts: Readonly<Partial<Record<"en" | "zh", StatementText>>>;
  };
}

/** The whole file of a case, as the operator reads it. */
export interface CaseFile {
  readonly id: string;
  readonly marketplaceId: string;
  readonly listingId: string;
  readonly brandId: string;
  readonly sellerId: string | null;
  readonly finding: Finding;
  readonly risk: number;
  readonly requestState: string;
  readonly answer: AnswerCode | null;
  readonly answeredAt: string | null;
  readonly decision: string | null;
  readonly restrictionState: "active" | "lifted" | null;
  readonly contestState: string | null;
  readonly events: readonly CaseEvent[];
  readonly statements: readonly Statement[];
  readonly contestFile: ContestFile;
  readonly restrictions: readonly {
    readonly imposedAt: string;
    readonly state: "active" | "lifted";
  }[];
  readonly strikes: readonly {
    readonly id: string;
    readonly state: "proposed" | "effective" | "void";
  }[];
}

export function caseFileQuery(id: string) {
  return queryOptions({
    queryKey: ["case", id, "file"],
    queryFn: ({ signal }) => member.get<CaseFile>(`/v1/cases/${id}`, {}, signal),
  });
}

export const OPERATOR_REASONS = [
  "mistaken",
  "right_invalid",
  "account_fraud",
  "authority_request",
] as const;
export type OperatorReason = (typeof OPERATOR_REASONS)[number];

export function reverseCase(id: string, reason: OperatorReason, once: string): Promise<unknown> {
  return member.send("POST", `/v1/cases/${id}/reverse`, { reason }, once);
}

export const RECALL_REASONS = ["no_longer_found", "right_withdrawn", "sent_in_error"] as const;
export type RecallReason = (typeof RECALL_REASONS)[number];

export function recallCase(id: string, reason: RecallReason): Promise<unknown> {
  return member.send("POST", `/v1/cases/${id}/recall`, { reason });
}
