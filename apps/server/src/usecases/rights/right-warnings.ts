import { kindOfRight, unusualNumber } from "@touchstone/casework";
import { daysUntil } from "@touchstone/regimes";
import type { Instant } from "../../store/tables.js";

export interface RightWarning {
  readonly code:
    | "number_format"
    | "holder_differs"
    | "held_by_another"
    | "not_registered"
    | "expired"
    | "dates_differ"
    | "territory_differs";
  readonly detail: string;
}

interface Registration {
  readonly kind: string;
  readonly number: string | null;
  readonly office: string | null;
  readonly holder: string | null;
  readonly territories: readonly string[];
  readonly filedOn: string | null;
  readonly registeredOn: string | null;
  readonly expiresOn: string | null;
  readonly brandName: string;
}

/** The one territory in which a registration of these offices holds. */
const TERRITORY_OF: Readonly<Record<string, string>> = { EM: "EU" };
/** Offices whose registrations hold in several countries, as designated. */
const DESIGNATING: ReadonlySet<string> = new Set(["WO", "EM", "EP", "EA", "BX", "OA", "AP"]);

/** Soft checks: what is unusual is said, and nothing is refused for it. */
export function rightWarnings(right: Registration, now: Instant): RightWarning[] {
  const { kind, number, office, holder, brandName, registeredOn, expiresOn } = right;
  const warnings: RightWarning[] = [];
  const warn = (code: RightWarning["code"], detail: string) => warnings.push({ code, detail });
  const { numbers, registered } = kindOfRight(kind);
  const unusual = office && number && unusualNumber(office, numbers, number);
  if (unusual) warn("number_format", unusual);
  if (holder !== null && fold(holder) !== fold(brandName)) {
    warn("holder_differs", `The holder is not named like the brand, "${brandName}".`);
  }
  if (registeredOn === null && registered) {
    warn("not_registered", "There is no date of registration: an application supports no claim.");
  }
  if (expiresOn !== null && expiresOn < now.slice(0, 10)) {
    warn("expired", `The registration expired on ${expiresOn}.`);
  }
  const dates = oddDates(right, now);
  if (dates !== null) warn("dates_differ", dates);
  const outside = office === null ? [] : outsideOffice(office, right.territories);
  if (outside.length > 0) {
    warn(
      "territory_differs",
      `A registration of ${office} does not hold in ${outside.join(", ")}.`,
    );
  }
  return warnings;
}

/** Dates that no register gives: later than today, or in an order that nothing happens in. */
function oddDates({ filedOn, registeredOn, expiresOn }: Registration, now: Instant): string | null {
  const today = now.slice(0, 10);
  for (const day of [filedOn, registeredOn]) {
    if (day !== null && daysUntil(today, day) > 0) return `${day} is a day that has not come yet.`;
  }
  const order = [filedOn, registeredOn, expiresOn].filter((day) => day !== null);
  const sorted = [...order].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  if (order.every((day, index) => day === sorted[index])) return null;
  return "It is said to have been filed, registered and to end in an order that cannot be.";
}

function outsideOffice(office: string, territories: readonly string[]): string[] {
  const only = TERRITORY_OF[office];
  if (only === undefined && DESIGNATING.has(office)) return [];
  return territories.filter((territory) => territory !== (only ?? office));
}

function fold(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
