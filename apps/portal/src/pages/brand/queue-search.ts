/** What the address says of the queue that is shown. */
export interface QueueSearch {
  readonly q?: string;
  readonly marketplace?: string;
  readonly sort?: "atStake" | "oldest" | "risk";
  /** `answered` shows what was settled; without it, what waits. */
  readonly show?: "answered";
}

export function queueSearch(search: Record<string, unknown>): QueueSearch {
  const { q, marketplace, sort, show } = search;
  return {
    ...(typeof q === "string" && q !== "" ? { q } : {}),
    ...(typeof marketplace === "string" && marketplace !== "" ? { marketplace } : {}),
    ...(sort === "atStake" || sort === "oldest" || sort === "risk" ? { sort } : {}),
    ...(show === "answered" ? { show } : {}),
  };
}
