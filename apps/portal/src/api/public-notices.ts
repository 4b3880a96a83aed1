import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { member } from "../session/member.js";
import type { Page } from "./page.js";
import type { MessageKind, NoticeStatus, RightKind, ScanState } from "./public-notice.js";

export const DESK_STATES = [
  "submitted",
  "clarification_required",
  "put_to_brand",
  "with_legal",
  "decided",
  "complained",
  "withdrawn",
] as const;
export type DeskState = (typeof DESK_STATES)[number];

export interface PublicNoticeItem {
  readonly id: string;
  readonly reference: string;
  readonly state: DeskState;
  readonly sender: string | null;
  readonly marketplace: { readonly id: string; readonly name: string };
  readonly rightKind: RightKind | null;
  readonly reasonCode: string | null;
  readonly listings: number;
  readonly confirmedAt: string;
  readonly updatedAt: string;
}

export interface PublicNotice extends Omit<PublicNoticeItem, "sender" | "listings" | "rightKind"> {
  readonly version: number;
  readonly sender: { readonly name: string; readonly email: string } | null;
  readonly right: NoticeStatus["right"];
  readonly items: readonly {
    readonly url: string | null;
    readonly listing: string | null;
    /** Where the listing is known here. */
    readonly title: string | null;
  }[];
  readonly brand: { readonly id: string; readonly name: string } | null;
  readonly case: { readonly id: string; readonly restrictionState: string | null } | null;
  /** The brand of the house that holds the registration it names. */
  readonly holder: { readonly id: string; readonly name: string } | null;
  /** Cases that the decision on it began. */
  readonly restricted: readonly {
    readonly case: string;
    readonly listing: string;
    readonly restrictionState: string | null;
  }[];
  readonly complaints: readonly {
    readonly number: number;
    readonly madeAt: string;
    readonly outcome: "restricted" | "no_action" | null;
    readonly decidedAt: string | null;
  }[];
  /** Whoever decided leaves a complaint of it to another member. */
  readonly mayDecide: boolean;
  readonly outcome: "restricted" | "no_action" | null;
  readonly messages: readonly {
    readonly kind: MessageKind;
    readonly text: string;
    readonly at: string;
    readonly member: string | null;
  }[];
  readonly files: readonly NoticeFile[];
}

export interface NoticeFile {
  readonly id: string;
  readonly media: string;
  readonly size: number;
  readonly scan: ScanState;
  readonly found: string | null;
}

export function publicNoticesQuery(state: DeskState) {
  return infiniteQueryOptions({
    queryKey: ["public_notices", "list", state],
    queryFn: ({ pageParam, signal }) =>
      member.get<Page<PublicNoticeItem>>(
        "/v1/public-notices",
        { state, cursor: pageParam },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

export function publicNoticeQuery(id: string) {
  return queryOptions({
    queryKey: ["public_notices", "one", id],
    queryFn: ({ signal }) => member.get<PublicNotice>(`/v1/public-notices/${id}`, {}, signal),
  });
}

/** What the operator does with a public notice. */
export type NoticeMove =
  | { readonly move: "question"; readonly question: string }
  | { readonly move: "brand-request"; readonly brandId: string; readonly listingId: string }
  | { readonly move: "forward"; readonly note: string | null }
  | {
      readonly move: "decision";
      readonly outcome: "restricted" | "no_action";
      readonly reasons: string;
      /** Listings that this decision restricts. */
      readonly listings: readonly string[];
    };

/** `version` is of the notice as it was read: who saw an older one is refused. */
export function movePublicNotice(
  { id, version }: PublicNotice,
  { move, ...said }: NoticeMove,
): Promise<PublicNotice> {
  return member.send("POST", `/v1/public-notices/${id}/${move}`, { ...said, version });
}

/** Where a file is downloaded from. */
export function noticeFileAddress(notice: string, file: string): string {
  return `/v1/public-notices/${notice}/files/${file}`;
}
