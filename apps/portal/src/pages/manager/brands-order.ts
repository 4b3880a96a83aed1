import type { BrandGlance } from "../../api/brands.js";
import type { BrandSort, BrandsSearch } from "./manager-search.js";

type Order = (a: BrandGlance, b: BrandGlance) => number;

const LAST = Number.POSITIVE_INFINITY;

/** By what each column is sorted first: names from A, times from the oldest, figures from the largest. */
const ORDERS: Readonly<Record<BrandSort, Order>> = {
  name: (a, b) => a.name.localeCompare(b.name),
  waiting: (a, b) => b.requests.waiting - a.requests.waiting,
  oldest: (a, b) => instant(a.requests.oldestSince) - instant(b.requests.oldestSince),
  overdue: (a, b) => b.requests.overdue - a.requests.overdue,
  answered: (a, b) => b.requests.answered7d - a.requests.answered7d,
  median: (a, b) => (b.requests.medianAnswerHours ?? -1) - (a.requests.medianAnswerHours ?? -1),
  exposure: (a, b) => atStake(b) - atStake(a),
  confirmed: (a, b) => b.confirmed30d - a.confirmed30d,
  reversed: (a, b) => b.reversed30d - a.reversed30d,
};

/** What of the brands the address asks for, in the order that it asks for. */
export function asked(
  brands: readonly BrandGlance[],
  { q = "", show, manager, sort = "waiting", turned }: BrandsSearch,
): readonly BrandGlance[] {
  const wanted = q.trim().toLowerCase();
  const order = ORDERS[sort];
  return brands
    .filter(
      (brand) =>
        (wanted === "" || brand.name.toLowerCase().includes(wanted)) &&
        (manager === undefined || brand.manager?.id === manager) &&
        (show === undefined || shows(show, brand)),
    )
    .sort((a, b) => (turned ? -order(a, b) : order(a, b)) || a.name.localeCompare(b.name));
}

function shows(show: NonNullable<BrandsSearch["show"]>, brand: BrandGlance): boolean {
  switch (show) {
    case "waiting":
      return brand.requests.waiting > 0;
    case "overdue":
      return brand.requests.overdue > 0;
    case "identity":
      return brand.identityState !== "confirmed";
  }
}

function instant(at: string | null): number {
  return at === null ? LAST : Date.parse(at);
}

/** Amounts of several currencies, added as they are: good enough to tell large from small. */
function atStake({ exposure }: BrandGlance): number {
  return exposure.reduce((sum, { amount }) => sum + Number(amount), 0);
}
