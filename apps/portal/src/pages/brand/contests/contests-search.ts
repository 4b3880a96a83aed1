/** What the address says of the contests. */
export interface BrandContestsSearch {
  readonly show?: "decided";
}

export function brandContestsSearch({ show }: Record<string, unknown>): BrandContestsSearch {
  return show === "decided" ? { show } : {};
}
