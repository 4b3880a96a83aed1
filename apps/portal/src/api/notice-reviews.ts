import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { member } from "../session/member.js";
import type { Evidence, NoticeItem, NoticeState, Part } from "./notices.js";
import type { Page } from "./page.js";
import type { ListingBody } from "./requests.js";

/** What the operator looks at: what waits, what it asked about, and what it decided. */
export const REVIEW_TABS = ["in_review", "clarification_required", "enforced", "refused"] as const;
export type ReviewTab = (typeof REVIEW_TABS)[number];

export interface ReviewItem extends NoticeItem {
  readonly notice: string;
  readonly brand: { readonly id: string; readonly name: string };
  readonly sender: { readonly id: string; readonly kind: string; readonly name: string };
  readonly right: string | null;
  readonly createdAt: string;
}

export function reviewsQuery(state: ReviewTab) {
  return infiniteQueryOptions({
    queryKey: ["notices", "reviews", state],
    queryFn: ({ pageParam, signal }) =>
      member.get<Page<ReviewItem>>(
        "/v1/notice-items",
        { state, limit: 50, cursor: pageParam },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

export interface ReviewFile extends NoticeItem {
  readonly brand: { readonly id: string; readonly name: string };
  readonly now: { readonly missing: readonly Part[]; readonly weaknesses: readonly Part[] };
  readonly right: {
    readonly id: string;
    readonly kind: string;
    readonly text: string | null;
    readonly number: string | null;
    readonly territories: readonly string[];
    readonly since: string | null;
    readonly verifiedAt: string | null;
  } | null;
  readonly evidence: readonly Evidence[];
  readonly snapshot: {
    readonly id: string;
    readonly createdAt: string;
    readonly body: ListingBody;
  } | null;
  readonly pictures: readonly { readonly position: number; readonly state: string }[];
  readonly firstSeenAt: string | null;
}

export function reviewQuery(item: string) {
  return queryOptions({
    queryKey: ["notices", "review", item],
    queryFn: ({ signal }) => member.get<ReviewFile>(`/v1/notice-items/${item}`, {}, signal),
  });
}

/** Reasons for a refusal that the operator can name. */
export const REFUSALS = [
  "right_not_shown",
  "right_not_valid",
  "permitted_use",
  "genuine_goods",
  "evidence_insufficient",
  "authority_missing",
  "abusive",
] as const;
export type Refusal = (typeof REFUSALS)[number];

export type Review =
  | { readonly outcome: "accept" }
  | { readonly outcome: "refuse"; readonly reasons: readonly Refusal[]; readonly message?: string }
  | { readonly outcome: "clarify"; readonly message: string };

export function reviewNotice(
  item: string,
  review: Review,
  once: string,
): Promise<{ readonly state: NoticeState }> {
  return member.send("POST", `/v1/notice-items/${item}/review`, review, once);
}
