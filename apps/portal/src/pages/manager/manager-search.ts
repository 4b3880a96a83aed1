const SORTS = [
  "name",
  "waiting",
  "oldest",
  "overdue",
  "answered",
  "median",
  "exposure",
  "confirmed",
  "reversed",
] as const;
export type BrandSort = (typeof SORTS)[number];

/** What the address says of the list of what waits. */
export interface WaitingSearch {
  readonly sort?: "oldest";
}

/** What the address says of the list of brands. */
export interface BrandsSearch {
  readonly q?: string;
  readonly show?: "waiting" | "overdue" | "identity";
  /** Member of the operator who looks after them. */
  readonly manager?: string;
  readonly sort?: BrandSort;
  /** The other way round than is usual for this column. */
  readonly turned?: true;
}

/** What the address says of one brand's page. */
export interface BrandSearch {
  /** The right that is looked at. */
  readonly right?: string;
}

type Given = Record<string, unknown>;

export function waitingSearch({ sort }: Given): WaitingSearch {
  return sort === "oldest" ? { sort } : {};
}

export function brandsSearch({ q, show, manager, sort, turned }: Given): BrandsSearch {
  const by = SORTS.find((one) => one === sort);
  return {
    ...(typeof q === "string" && q !== "" ? { q } : {}),
    ...(show === "waiting" || show === "overdue" || show === "identity" ? { show } : {}),
    ...(typeof manager === "string" && manager !== "" ? { manager } : {}),
    ...(by === undefined ? {} : { sort: by }),
    ...(turned === true ? { turned } : {}),
  };
}

export function brandSearch({ right }: Given): BrandSearch {
  return typeof right === "string" && right !== "" ? { right } : {};
}
