import { infiniteQueryOptions } from "@tanstack/react-query";
import { member } from "../session/member.js";
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
