import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import classes from "./brands.module.css";
import type { BrandSort, BrandsSearch } from "./manager-search.js";

interface SortHeadProps {
  readonly by: BrandSort;
  readonly search: BrandsSearch;
  readonly figure?: boolean;
  readonly children: string;
}

/** Names that sort upwards from the first letter, or times from the oldest. */
const UPWARDS = new Set<BrandSort>(["name", "oldest"]);

/** The head of a column that the table can be sorted by; once more turns it round. */
export function SortHead({ by, search, figure = false, children }: SortHeadProps) {
  const { sort = "waiting", turned = false } = search;
  const sorted = sort === by;
  const up = UPWARDS.has(by) !== turned;
  const { turned: _, ...rest } = search;
  const next: BrandsSearch =
    sorted && !turned ? { ...rest, sort: by, turned: true } : { ...rest, sort: by };
  return (
    <th
      scope="col"
      aria-sort={sorted ? (up ? "ascending" : "descending") : undefined}
      data-figure={figure ? true : undefined}
    >
      <Link to="/manager/brands" search={next} replace className={classes["sort"]}>
        {children}
        {sorted && (up ? <IconArrowUp size={13} /> : <IconArrowDown size={13} />)}
      </Link>
    </th>
  );
}
