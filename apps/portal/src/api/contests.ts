import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { member } from "../session/member.js";
import type { ContestFile, DisputeOutcome, StayKind, StayOutcome } from "./contest-file.js";
import type { Page } from "./page.js";

export interface ContestItem {
  readonly id: string;
  readonly case: string;
  readonly listing: string;
  readonly title: string | null;
  readonly brand: string;
  readonly marketplace: string;
  readonly marketplaceName: string;
  readonly kind: string;
  readonly state: string;
  readonly openedAt: string;
  readonly decidedAt: string | null;
  /** The beginning of what the seller says. */
  readonly message: string | null;
  /** 0: opened by the vault. */
  readonly attempt: number;
  readonly form: string;
  readonly reachedAt: string | null;
  readonly ownerReply: string | null;
  /** When the next of its clocks runs out. */
  readonly dueAt: string | null;
}

/** What sellers contested: open ones the longest waiting first, decided ones the newest first. */
export function contestsQuery(state: "open" | "decided") {
  return infiniteQueryOptions({
    queryKey: ["contests", state],
    queryFn: ({ pageParam, signal }) =>
      member.get<Page<ContestItem>>(
        "/v1/contests",
        { state, limit: 50, cursor: pageParam },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

export interface ContestDecision {
  readonly outcome: "upheld" | "reversed";
  readonly message: string;
}

/** `once` is the same for the same try: sent twice, it counts once. */
export function decideContest(
  id: string,
  decision: ContestDecision,
  once: string,
): Promise<unknown> {
  return member.send("POST", `/v1/cases/${id}/contest/decision`, decision, once);
}

/** A contest as the brand reads it. */
export interface BrandContest extends ContestFile {
  readonly case: string;
  readonly listing: string;
  readonly title: string | null;
  readonly marketplace: string;
  readonly marketplaceName: string;
  readonly allowed: { readonly reply: boolean };
}

export function brandContestQuery(id: string) {
  return queryOptions({
    queryKey: ["case", id, "contest"],
    queryFn: ({ signal }) => member.get<BrandContest>(`/v1/requests/${id}/contest`, {}, signal),
  });
}

/** The brand has it before it: from then on clocks run that count from the arrival. */
export function readContest(id: string): Promise<unknown> {
  return member.send("POST", `/v1/requests/${id}/contest/read`, {});
}

export interface OwnerReply {
  readonly outcome: "maintains" | "withdraws";
  readonly message: string;
  readonly files: readonly string[];
}

export function replyToContest(id: string, reply: OwnerReply, once: string): Promise<unknown> {
  return member.send("POST", `/v1/requests/${id}/contest/reply`, reply, once);
}

/** What the operator enters about courts, authorities and bodies. */
export type DeskEntry =
  | {
      readonly what: "stay";
      readonly body: {
        readonly kind: StayKind;
        readonly reference: string;
        readonly receivedAt?: string;
      };
    }
  | {
      readonly what: "stay_end";
      readonly stay: string;
      readonly body: { readonly outcome: StayOutcome; readonly message?: string };
    }
  | {
      readonly what: "arrival";
      readonly body: { readonly reachedAt: string; readonly record: string };
    }
  | {
      readonly what: "dispute";
      readonly body: {
        readonly body: string;
        readonly reference: string;
        readonly receivedAt?: string;
      };
    }
  | {
      readonly what: "dispute_decision";
      readonly dispute: string;
      readonly body: {
        readonly outcome: DisputeOutcome;
        readonly implemented: boolean;
        readonly message?: string;
      };
    };

export function enterAtDesk(id: string, entry: DeskEntry, once: string): Promise<unknown> {
  return member.send("POST", `/v1/cases/${id}${pathOf(entry)}`, entry.body, once);
}

function pathOf(entry: DeskEntry): string {
  switch (entry.what) {
    case "stay":
      return "/stays";
    case "stay_end":
      return `/stays/${entry.stay}/end`;
    case "arrival":
      return "/contest/arrival";
    case "dispute":
      return "/disputes";
    case "dispute_decision":
      return `/disputes/${entry.dispute}/decision`;
  }
}
