import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { member, memberHeaders } from "../session/member.js";
import type { Page } from "./page.js";
import { sendBytes } from "./send-bytes.js";

export const NOTICE_STATES = [
  "waiting",
  "preflight_failed",
  "submitted",
  "in_review",
  "clarification_required",
  "accepted",
  "enforced",
  "upheld",
  "escalated_external",
  "refused",
  "reversed",
  "withdrawn",
  "lifted_by_clock",
] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** One thing that is missing or weak in a notice. */
export interface Part {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

export interface NoticeReason {
  readonly code: string;
  /** Kinds of rights that it can rest on; `null`: any. */
  readonly rights: readonly string[] | null;
  readonly evidence: { readonly kind: string; readonly need: "none" | "advised" | "required" };
}

export const noticeReasonsQuery = queryOptions({
  queryKey: ["notice-reasons"],
  queryFn: ({ signal }) => member.get<NoticeReason[]>("/v1/notice-reasons", {}, signal),
  staleTime: Number.POSITIVE_INFINITY,
});

export interface Notice {
  readonly id: string;
  readonly brand: { readonly id: string; readonly name: string };
  readonly sender: string | null;
  readonly source: string;
  readonly reasonCode: string | null;
  readonly right: {
    readonly id: string;
    readonly kind: string;
    readonly text: string | null;
    readonly number: string | null;
  } | null;
  readonly total: number;
  readonly counts: Readonly<Partial<Record<NoticeState, number>>>;
  readonly createdAt: string;
}

export interface NoticeItem {
  readonly id: string;
  readonly position: number;
  readonly line: number | null;
  readonly marketplace: string | null;
  readonly listing: string | null;
  readonly title: string | null;
  readonly seller: string | null;
  readonly rightId: string | null;
  readonly reasonCode: string | null;
  readonly comment: string | null;
  readonly state: NoticeState;
  readonly case: string | null;
  readonly answeredRequest: boolean;
  readonly missing: readonly Part[];
  readonly weaknesses: readonly Part[];
  readonly grounds: readonly string[];
  readonly refusal: readonly { readonly reason: string; readonly mend: string }[];
  readonly message: string | null;
  readonly cureDueAt: string | null;
}

export interface NoticeFile extends Notice {
  readonly detailedMessage: string | null;
  readonly messageToSeller: string | null;
  readonly orderNumber: string | null;
  readonly evidence: readonly Evidence[];
  readonly items: Page<NoticeItem>;
}

export interface Evidence {
  readonly kind: string;
  readonly file: string;
}

export const noticesQuery = infiniteQueryOptions({
  queryKey: ["notices", "list"],
  queryFn: ({ pageParam, signal }) =>
    member.get<Page<Notice>>("/v1/notices", { limit: 50, cursor: pageParam }, signal),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ next }) => next ?? undefined,
});

/** One batch with its items, page by page. */
export function noticeQuery(id: string, state: NoticeState | undefined) {
  return infiniteQueryOptions({
    queryKey: ["notices", "file", id, state],
    queryFn: ({ pageParam, signal }) =>
      member.get<NoticeFile>(`/v1/notices/${id}`, { limit: 100, state, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ items }) => items.next ?? undefined,
  });
}

export interface SentItem {
  readonly marketplace?: string;
  readonly listing?: string;
  readonly url?: string;
}

/** What holds for all listings of a notice. */
export interface NoticeGround {
  readonly brandId: string;
  readonly rightId: string;
  readonly reasonCode: string;
  readonly declarationId?: string;
  readonly detailedMessage?: string;
  readonly messageToSeller?: string;
  readonly orderNumber?: string;
  readonly evidence?: readonly Evidence[];
}

export interface ItemPreflight {
  readonly index: number;
  readonly line: number | null;
  readonly marketplace: string | null;
  readonly listing: string | null;
  readonly title: string | null;
  readonly missing: readonly Part[];
  readonly weaknesses: readonly Part[];
  /** What the laws that apply warn the sender of. */
  readonly cautions: readonly {
    readonly profile: string;
    readonly words: Readonly<Record<"en" | "zh", string>>;
  }[];
  readonly grounds: readonly string[];
  readonly answersRequest: boolean;
}

export function preflightNotices(
  ground: NoticeGround,
  items: readonly SentItem[],
): Promise<{ items: ItemPreflight[] }> {
  return member.send("POST", "/v1/notices:preflight", { ...ground, items });
}

export function giveNotices(
  ground: NoticeGround,
  items: readonly SentItem[],
  how: { readonly source: "form" | "search"; readonly once: string },
): Promise<{ id: string }> {
  return member.send("POST", "/v1/notices", { ...ground, items, source: how.source }, how.once);
}

export interface RowFault {
  readonly column: string;
  readonly code: string;
  readonly detail: string;
}

export interface RowResult<T> {
  readonly line: number;
  readonly faults: readonly RowFault[];
  readonly item: T | null;
}

export function preflightTable(
  ground: NoticeGround,
  file: File,
): Promise<{ rows: RowResult<ItemPreflight>[] }> {
  return sendTable("/v1/notices/csv:preflight", ground, file, {});
}

export function giveTable(
  ground: NoticeGround,
  file: File,
  once: string,
): Promise<{ id: string | null; rows: RowResult<NoticeItem>[] }> {
  return sendTable("/v1/notices/csv", ground, file, { "idempotency-key": once });
}

function sendTable<T>(
  path: string,
  { brandId, rightId, reasonCode, declarationId }: NoticeGround,
  file: File,
  headers: Readonly<Record<string, string>>,
): Promise<T> {
  const query = new URLSearchParams({ brandId, rightId, reasonCode });
  if (declarationId !== undefined) query.set("declarationId", declarationId);
  return sendBytes<T>({
    path: `${path}?${query.toString()}`,
    headers: { ...memberHeaders(), ...headers },
    // Systems name tables in many ways; what it is does the server read.
    file: new Blob([file], { type: "text/csv" }),
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
}

export interface FoundListing {
  readonly marketplace: string;
  readonly marketplaceName: string;
  readonly listing: string;
  readonly title: string;
  readonly url: string | null;
  readonly price: { readonly amount: string; readonly currency: string } | null;
  readonly seller: string | null;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly form: string;
  }[];
  readonly asked: boolean;
  readonly noticed: boolean;
}

export interface ListingSearch {
  readonly brandId: string;
  readonly words?: string;
  readonly seller?: string;
}

export function searchListings(
  search: ListingSearch,
  cursor: string | undefined,
): Promise<Page<FoundListing>> {
  return member.send("POST", "/v1/notices:search", { ...search, limit: 50, cursor });
}

export function withdrawNotice(notice: string, item: string): Promise<unknown> {
  return member.send("POST", `/v1/notices/${notice}/items/${item}/withdraw`);
}

export interface Cure {
  readonly declarationId?: string;
  readonly comment?: string;
  readonly orderNumber?: string;
  readonly evidence?: readonly Evidence[];
}

export function cureNotice(notice: string, item: string, cure: Cure): Promise<unknown> {
  return member.send("POST", `/v1/notices/${notice}/items/${item}/cure`, cure);
}
