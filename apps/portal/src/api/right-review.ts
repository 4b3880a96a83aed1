import { queryOptions } from "@tanstack/react-query";
import { member } from "../session/member.js";
import type { Page } from "./page.js";
import type { Dispute, Proposal, RightDocument } from "./right-life.js";
import type { Budget, Right } from "./rights.js";

/** An invented title, and where a sign was found in it. */
export interface SampleTitle {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** How often clean titles were taken for a mark that is written this way. */
export interface TriedWay {
  readonly name: string;
  readonly watched: boolean;
  readonly fired: number;
  readonly suspected: number;
  readonly samples: readonly SampleTitle[];
}

export interface TriedMark {
  readonly titles: number;
  readonly mentions: { readonly count: number; readonly samples: readonly SampleTitle[] };
  readonly operators: readonly TriedWay[];
}

export interface RightFile extends Right {
  readonly budget: (Budget & { readonly found: TriedMark | null }) | null;
  readonly niceEdition: string | null;
  readonly filedOn: string | null;
  readonly verifiedAt: string | null;
  readonly documents: readonly RightDocument[];
  readonly proposals: readonly Proposal[];
  readonly disputes: readonly Dispute[];
  readonly history: readonly {
    readonly type: string;
    readonly at: string;
    readonly data: Readonly<Record<string, unknown>>;
  }[];
}

export function rightQuery(id: string) {
  return queryOptions({
    queryKey: ["rights", id],
    queryFn: ({ signal }) => member.get<RightFile>(`/v1/rights/${id}`, {}, signal),
  });
}

export type ReviewOutcome = "start" | "needs_info" | "verified" | "rejected";

export interface Review {
  readonly outcome: ReviewOutcome;
  readonly reason?: string;
  readonly acceptWide?: true;
  readonly acceptHeld?: true;
}

export function reviewRight(id: string, review: Review): Promise<Right> {
  return member.send("POST", `/v1/rights/${id}/review`, review);
}

/** Which stored listings the sign of a right stands in, before it counts. */
export interface Estimate {
  /** What was looked for in the stored listings. */
  readonly by: "words" | "pictures";
  /** Listings of which no picture was looked at. */
  readonly unknown: number;
  readonly at: string;
  readonly stored: number;
  readonly lookedAt: number;
  readonly sampled: boolean;
  readonly listings: number;
  /** `listings` carried over to all that are stored. */
  readonly projected: number;
  readonly sellers: number;
  /** Of the stored listings, from 0 to 1. */
  readonly share: number;
  readonly wide: boolean;
  readonly yearsOfUse: number;
  readonly warnings: readonly { readonly code: string; readonly detail: string }[];
  readonly categories: readonly { readonly name: string; readonly listings: number }[];
  readonly examples: readonly {
    readonly marketplace: string;
    readonly id: string;
    readonly title: string;
  }[];
}

/** Looks through the stored listings, so it is asked once and kept while the right is looked at. */
export function estimateQuery(right: string) {
  return queryOptions({
    queryKey: ["estimate", right],
    queryFn: ({ signal }) => member.get<Estimate>(`/v1/rights/${right}/estimate`, {}, signal),
    staleTime: 5 * 60_000,
  });
}

/** How far the matching of stored listings against a right has come. */
export interface Rematch {
  readonly id: string;
  readonly state: "waiting" | "running" | "paused" | "done" | "cancelled";
  readonly expected: number | null;
  readonly total: number;
  readonly done: number;
  readonly found: number;
}

const LOOK_AGAIN_MS = 1_500;

/** The newest of a right; `null` where nothing was matched against it yet. */
export function rematchQuery(right: string) {
  return queryOptions({
    queryKey: ["rights", right, "rematch"],
    queryFn: async ({ signal }): Promise<Rematch | null> => {
      const { items } = await member.get<Page<Rematch>>(
        "/v1/rematches",
        { right, limit: 1 },
        signal,
      );
      return items[0] ?? null;
    },
    refetchInterval: ({ state: { data } }) => (isGoingOn(data) ? LOOK_AGAIN_MS : false),
  });
}

export function moveRematch(id: string, move: "pause" | "resume" | "cancel") {
  return member.send<Rematch>("POST", `/v1/rematches/${id}/${move}`);
}

export function isGoingOn(rematch: Rematch | null | undefined): boolean {
  return rematch?.state === "waiting" || rematch?.state === "running";
}
