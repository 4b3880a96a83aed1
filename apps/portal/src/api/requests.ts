import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { member } from "../session/member.js";
import type { Finding } from "./finding.js";

export type AnswerCode =
  | "counterfeit"
  | "other_infringement"
  | "genuine"
  | "genuine_unauthorised"
  | "not_ours"
  | "cannot_tell";

export interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** An answer that is held for minutes, or waits for a second member. */
export interface PendingAnswer {
  readonly kind: "held" | "proposed";
  readonly answer: AnswerCode;
  readonly until: string;
  readonly member: string | null;
  /** The case that was answered at once, of a held one. */
  readonly lead: string | null;
}

/** What the brand answered before about the same goods of the same seller. */
export interface EarlierAnswer {
  readonly case: string;
  readonly answer: AnswerCode;
  readonly at: string;
}

export interface TestBuy {
  readonly id: string;
  /** `null`: erased. */
  readonly orderNumber: string | null;
  readonly orderedOn: string;
  readonly receivedOn: string | null;
  readonly finding: string | null;
  readonly outcome: string | null;
}

/** One line of a queue. */
export interface RequestItem {
  readonly id: string;
  readonly marketplace: string;
  readonly marketplaceName: string;
  readonly listing: string;
  readonly brand: string;
  readonly brandId: string;
  readonly title: string | null;
  readonly state: string;
  readonly risk: number;
  readonly exposure: string;
  readonly exposureCurrency: string | null;
  readonly dueAt: string | null;
  readonly answer: AnswerCode | null;
  readonly restrictionState: string | null;
  readonly contestState: string | null;
  readonly createdAt: string;
  readonly snapshot: string;
  /** Position of the first picture that is stored. */
  readonly picture: number | null;
  readonly price: Money | null;
  readonly seller: string | null;
  /** Open requests that are alike, itself included. */
  readonly alike: number;
  readonly earlier: EarlierAnswer | null;
  readonly pending: PendingAnswer | null;
  readonly topSignals: readonly string[];
  readonly mentions: readonly { start: number; end: number; form: string }[];
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

export interface QueueFilter {
  readonly q?: string | undefined;
  readonly marketplace?: string | undefined;
  readonly brand?: string | undefined;
  readonly sort?: "worth" | "atStake" | "oldest" | "risk" | undefined;
  readonly state?: readonly string[] | undefined;
}

const PAGE = 50;

/** A queue, page by page. */
export function requestsQuery({ state, ...filter }: QueueFilter) {
  return infiniteQueryOptions({
    queryKey: ["requests", "list", filter, state],
    queryFn: ({ pageParam, signal }) =>
      member.get<Page<RequestItem>>(
        "/v1/requests",
        { ...filter, state, limit: PAGE, cursor: pageParam },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

export interface RequestsSummary {
  readonly waiting: number;
  readonly atStake: readonly Money[];
  readonly answeredToday: number;
  /** So many answers, each to all that are alike, settle this share of the open exposure. */
  readonly settles: readonly { answers: number; share: number }[];
  readonly byMarketplace: readonly { marketplace: string; name: string; waiting: number }[];
  readonly oldestSince: string | null;
}

export const summaryQuery = queryOptions({
  queryKey: ["requests", "summary"],
  queryFn: ({ signal }) => member.get<RequestsSummary>("/v1/requests/summary", {}, signal),
});

/** A right that an answer may rest on. */
export interface UsableRight {
  readonly id: string;
  readonly kind: string;
  readonly text: string | null;
  readonly number: string | null;
  readonly territories: readonly string[];
  readonly niceClasses: readonly number[];
}

export interface RequestDetail {
  readonly id: string;
  readonly version: number;
  readonly finding: Finding;
  readonly risk: number;
  readonly exposure: string;
  readonly exposureCurrency: string | null;
  readonly requestState: string;
  readonly dueAt: string | null;
  readonly snoozedUntil: string | null;
  readonly answer: AnswerCode | null;
  readonly decision: string | null;
  readonly restrictionState: string | null;
  readonly contestState: string | null;
  readonly listingEnded: boolean;
  readonly listingChanged: boolean;
  readonly answeredAt: string | null;
  readonly alike: number;
  /** The rule that closed it, by what `earlier` names. */
  readonly closedBy: "reupload_same_seller" | null;
  readonly earlier: EarlierAnswer | null;
  readonly pending: PendingAnswer | null;
  readonly testBuys: readonly TestBuy[];
  readonly listingId: string;
  readonly brand: { readonly id: string; readonly name: string };
  readonly marketplace: {
    readonly id: string;
    readonly name: string;
    readonly mode: "observe" | "ask" | "live";
    readonly profile: string;
  };
  readonly snapshot: {
    readonly id: string;
    readonly revision: number;
    readonly createdAt: string;
    readonly body: ListingBody;
  };
  readonly pictures: readonly {
    readonly position: number;
    readonly url: string;
    readonly state: string;
    readonly width: number | null;
    readonly height: number | null;
    readonly detail: string | null;
  }[];
  readonly rights: readonly UsableRight[];
  readonly reasons: readonly {
    readonly code: string;
    readonly rightIds: readonly string[];
    readonly evidenceRequired: boolean;
  }[];
  readonly referencePrice: {
    readonly product: string;
    readonly low: string;
    readonly typical: string | null;
    readonly currency: string;
  } | null;
  readonly allowed: {
    readonly answers: readonly AnswerCode[];
    readonly undo: boolean;
    readonly moves: readonly string[];
  };
  readonly effects: Readonly<
    Partial<Record<AnswerCode, { removes: boolean; sends: boolean; undoMinutes: number }>>
  >;
  readonly answers: readonly { id: string; answer: AnswerCode; answeredAt: string }[];
  readonly contests: readonly { id: string; kind: string; state: string; openedAt: string }[];
}

/** The listing as the marketplace sent it, as far as this version of the format names its members. */
export interface ListingBody {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly price?: Money;
  readonly condition?: string;
  readonly category?: string;
  readonly brandClaim?: string;
  readonly quantity?: number;
  readonly soldLast30Days?: number;
  readonly viewsLast30Days?: number;
  readonly url?: string;
  readonly seller?: {
    readonly id?: string;
    readonly name?: string;
    readonly country?: string;
    readonly since?: string;
    readonly listings?: number;
    readonly upheldRemovals?: number;
  };
}

export function requestQuery(id: string) {
  return queryOptions({
    queryKey: ["case", id, "request"],
    queryFn: ({ signal }) => member.get<RequestDetail>(`/v1/requests/${id}`, {}, signal),
  });
}

export interface GivenAnswer {
  readonly answer: AnswerCode;
  readonly rightId?: string;
  readonly reasonCode?: string;
  readonly declarationId?: string;
  readonly comment?: string;
  /** Answers all that are alike; with the token of the preview that was looked at. */
  readonly cluster?: boolean;
  readonly token?: string;
  readonly except?: readonly string[];
}

/** `once` is the same for the same try: sent twice, it counts once. */
export function sendAnswer(id: string, given: GivenAnswer, once: string): Promise<unknown> {
  return member.send("POST", `/v1/requests/${id}/answer`, given, once);
}

export function undoAnswer(id: string): Promise<unknown> {
  return member.send("POST", `/v1/requests/${id}/undo`);
}

export type Move =
  | { readonly move: "open" }
  | { readonly move: "snooze"; readonly until: string }
  | { readonly move: "ask_evidence"; readonly message?: string }
  | { readonly move: "test_buy" };

export function moveRequest(id: string, move: Move): Promise<unknown> {
  return member.send("POST", `/v1/requests/${id}/move`, move);
}

/** Where a stored picture of a version of a listing is read. */
export function pictureAddress(snapshot: string, position: number): string {
  return `/v1/pictures/${snapshot}/${position}`;
}
