import { queryOptions } from "@tanstack/react-query";
import { member } from "../session/member.js";

/** Where listings went: every node is reached only from nodes before it. */
export interface Flow {
  readonly since: string;
  readonly nodes: readonly { readonly id: string; readonly count: number }[];
  readonly links: readonly FlowLink[];
}

export interface FlowLink {
  readonly source: string;
  readonly target: string;
  readonly count: number;
}

/** Listings that were clear change no case: they are looked for now and then. */
const LOOK_AGAIN_MS = 15_000;

export function flowQuery(hours: number) {
  return queryOptions({
    queryKey: ["cases", "flow", hours],
    queryFn: ({ signal }) => member.get<Flow>("/v1/flow", { hours }, signal),
    refetchInterval: LOOK_AGAIN_MS,
  });
}
