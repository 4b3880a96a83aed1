import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { member } from "../session/member.js";
import type { Box } from "./finding.js";
import type { Page } from "./page.js";
import type { PictureOf } from "./picture-search.js";

export const SAFETY_STATES = ["open", "asked", "closed"] as const;
export type SafetyState = (typeof SAFETY_STATES)[number];

/** One listing with CE markings whose proportions are not the prescribed ones. */
export interface SafetyItem {
  readonly id: string;
  readonly marketplace: { readonly id: string; readonly name: string };
  readonly listing: { readonly id: string; readonly title: string };
  readonly state: SafetyState;
  readonly openedAt: string;
  /** Third working day after that, as for a notice (GPSR, Art. 22(12)); `null` once closed. */
  readonly answerBy: string | null;
  readonly updatedAt: string;
  /** How many were found. */
  readonly markings: number;
  /** What the law says of goods of this category. */
  readonly hint: "needs_ce" | "must_not_bear_ce" | "unknown";
  readonly picture: PictureOf | null;
}

export interface SafetyMarking {
  readonly image: string;
  /** Of the picture; `null` where it is not kept. */
  readonly position: number | null;
  readonly grade: "non_conforming";
  readonly box: Box;
  readonly measurements: Readonly<Record<string, number>>;
  /** A drawing (SVG) of what was measured, in pixels of the upright picture. */
  readonly overlay: string | null;
}

export const SAFETY_OUTCOMES = [
  "declaration_shown",
  "corrected",
  "withdrawn",
  "referred",
  "no_ce_marking",
] as const;
export type SafetyOutcome = (typeof SAFETY_OUTCOMES)[number];

export interface SafetyEvent {
  readonly at: string;
  readonly kind: "opened" | "trader_asked" | "closed" | "reopened";
  readonly member: string | null;
  readonly note: string | null;
  readonly outcome: string | null;
}

export interface SafetyCase extends Omit<SafetyItem, "markings"> {
  readonly seller: { readonly id: string } | null;
  readonly category: string | null;
  readonly url: string | null;
  readonly markings: readonly SafetyMarking[];
  readonly events: readonly SafetyEvent[];
  readonly version: number;
}

export interface SafetyFilter {
  readonly state: SafetyState;
  readonly marketplace?: string | undefined;
}

export function safetyCasesQuery(filter: SafetyFilter) {
  return infiniteQueryOptions({
    queryKey: ["safety", "list", filter],
    queryFn: ({ pageParam, signal }) =>
      member.get<Page<SafetyItem>>("/v1/safety-cases", { ...filter, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

export function safetyCaseQuery(id: string) {
  return queryOptions({
    queryKey: ["safety", "case", id],
    queryFn: ({ signal }) => member.get<SafetyCase>(`/v1/safety-cases/${id}`, {}, signal),
  });
}

/** What the operator does with a safety case. */
export type SafetyMove =
  | { readonly move: "ask"; readonly note: string | null }
  | { readonly move: "close"; readonly note: string | null; readonly outcome: SafetyOutcome }
  | { readonly move: "reopen"; readonly note: string | null };

/** `version` is of the case as it was read: who saw an older one is refused. */
export function moveSafetyCase(
  { id, version }: SafetyCase,
  { move, ...said }: SafetyMove,
): Promise<unknown> {
  return member.send("POST", `/v1/safety-cases/${id}/${move}`, { ...said, version });
}
