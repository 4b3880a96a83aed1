import type { AnswerCode, Finding, ReasonCode } from "@touchstone/interface";
import type { DeclarationKind } from "./declarations.js";
import type { RightFacts } from "./right-facts.js";

/** What a file that comes with a notice shows. */
export const EVIDENCE_KINDS = [
  "comparison",
  "technical_comparison",
  "test_buy_report",
  "original_work",
  "other",
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What was handed in with a notice beside its words. */
export interface EvidenceFacts {
  readonly kinds: readonly EvidenceKind[];
  /** Of the test buy. */
  readonly orderNumber: boolean;
}

/** What has to be known of a listing that a notice names unasked. */
export interface NoticedListing {
  readonly ended: boolean;
  readonly firstSeenAt: string;
}

/** A ground that is not taken again for a listing, and until when. */
export interface CoolOff {
  readonly reasonCode: ReasonCode;
  readonly until: string;
}

export interface DeclarationFacts {
  readonly id: string;
  readonly kind: DeclarationKind;
  readonly memberId: string;
  readonly signedAt: string;
  readonly expiresAt: string;
}

/** What a member says with an answer. For an answer that is no notice only the comment counts. */
export interface NoticeFacts {
  /** `null`: none was named, or none that the member may see. */
  readonly right: RightFacts | null;
  readonly reasonCode: ReasonCode | null;
  readonly declaration: DeclarationFacts | null;
  /** Where the comment is kept. It may name people, so it is never part of an event. */
  readonly commentRef: string | null;
  /** Whether there is a comment, where it is not kept yet. */
  readonly commentPresent?: boolean;
  /** Left out where the comment is the only place for evidence. */
  readonly evidence?: EvidenceFacts;
}

export interface PreflightInput {
  readonly at: string;
  readonly brandId: string;
  readonly memberId: string;
  readonly answer: AnswerCode;
  readonly notice: NoticeFacts | null;
  /** Where the marketplace sells: ISO 3166-1 alpha-2 or `EU`. */
  readonly territory: string;
  readonly finding: Finding | null;
  /** When the notice was given, where that is not now: its declaration must hold then. */
  readonly givenAt?: string;
  /** Of a notice that nobody asked for: the listing it names, `null` where none is known by that name. */
  readonly listing?: NoticedListing | null;
  /** Grounds on which this listing was reinstated lately. */
  readonly coolOffs?: readonly CoolOff[];
  /** Reasons of this brand's notices that are in hand or in force for this listing. */
  readonly alreadyNoticed?: readonly ReasonCode[];
  /** Whether the organisation that gives the notice may do so for the brand, now. */
  readonly authority?: boolean;
}
