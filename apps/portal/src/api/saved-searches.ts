import { queryOptions } from "@tanstack/react-query";
import { member } from "../session/member.js";

/** A queue under a name: filters and order. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  readonly shared: boolean;
  readonly own: boolean;
  readonly filter: {
    readonly q?: string;
    readonly marketplace?: string;
    readonly sort?: string;
    readonly state?: readonly string[];
  };
}

export const savedSearchesQuery = queryOptions({
  queryKey: ["saved-searches"],
  queryFn: ({ signal }) =>
    member.get<{ readonly items: readonly SavedSearch[] }>("/v1/saved-searches", {}, signal),
});

export function saveSearch(
  search: Pick<SavedSearch, "name" | "shared" | "filter">,
): Promise<SavedSearch> {
  return member.send("POST", "/v1/saved-searches", search);
}

export function removeSearch(id: string): Promise<unknown> {
  return member.send("DELETE", `/v1/saved-searches/${id}`);
}
