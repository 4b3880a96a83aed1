import type { EvidenceKind } from "@touchstone/casework";
import type { ReasonCode } from "@touchstone/interface";

export interface SentEvidence {
  readonly kind: EvidenceKind;
  /** Key of an uploaded file. */
  readonly file: string;
}

/** One listing of a batch, by marketplace and id or by its address. */
export interface SentItem {
  readonly marketplace?: string | undefined;
  readonly listing?: string | undefined;
  readonly url?: string | undefined;
  readonly comment?: string | undefined;
  readonly orderNumber?: string | undefined;
  readonly rightId?: string | undefined;
  readonly reasonCode?: ReasonCode | undefined;
  /** Positions of the listing's pictures that show it. */
  readonly pictures?: readonly number[] | undefined;
  readonly evidence?: readonly SentEvidence[] | undefined;
  /** Line of the file it came in. */
  readonly line?: number | undefined;
}

/** What is sent at once. What an item does not say for itself, the batch says for it. */
export interface NoticeBatch {
  /** Whose right it is; a brand need not name itself. */
  readonly brandId?: string | undefined;
  readonly rightId?: string | undefined;
  readonly reasonCode?: ReasonCode | undefined;
  readonly declarationId?: string | undefined;
  readonly messageToSeller?: string | undefined;
  readonly detailedMessage?: string | undefined;
  readonly orderNumber?: string | undefined;
  readonly countries?: readonly string[] | undefined;
  readonly evidence?: readonly SentEvidence[] | undefined;
  readonly items: readonly SentItem[];
}

export type NoticeSource = "form" | "search" | "csv" | "api";
