import type { Instant } from "../../store/tables.js";

export interface RightWarning {
  readonly code:
    | "number_format"
    | "holder_differs"
    | "not_registered"
    | "expired"
    | "territory_differs";
  readonly detail: string;
}

interface Registration {
  readonly kind: string;
  readonly number: string | null;
  readonly office: string | null;
  readonly holder: string | null;
  readonly territories: readonly string[];
  readonly registeredOn: string | null;
  readonly expiresOn: string | null;
  readonly brandName: string;
}

/** How registration numbers of marks are usually written, by office (ST.3); spaces and points aside. */
const NUMBER_FORMATS: Readonly<Record<string, RegExp>> = {
  CN: /^\d{5,9}[A-Z]?$/,
  DE: /^(DE)?\d{5,13}$/,
  EM: /^(EM|EUTM)?0{0,2}\d{8,9}$/,
  FR: /^(FR)?\d{7,8}$/,
  GB: /^(UK|GB)?\d{6,14}[A-Z]?$/,
  JP: /^(JP)?\d{6,7}$/,
  KR: /^(KR|40)?-?\d{7,13}$/,
  US: /^(US)?\d{6,8}$/,
  WO: /^(IR|WO)?\d{5,7}[A-Z]?$/,
};

/** The one territory in which a registration of these offices holds. */
const TERRITORY_OF: Readonly<Record<string, string>> = { EM: "EU" };
/** Offices whose registrations hold in several countries, as designated. */
const DESIGNATING: ReadonlySet<string> = new Set(["WO", "EM", "BX", "OA", "AP"]);

/** Soft checks: what is unusual is said, and nothing is refused for it. */
export function rightWarnings(right: Registration, now: Instant): RightWarning[] {
  const { kind, number, office, holder, brandName, registeredOn, expiresOn } = right;
  const warnings: RightWarning[] = [];
  const warn = (code: RightWarning["code"], detail: string) => warnings.push({ code, detail });
  const format = office === null ? undefined : NUMBER_FORMATS[office];
  if (number !== null && format !== undefined && !format.test(squeeze(number))) {
    warn("number_format", `Numbers of the office ${office} are usually written another way.`);
  }
  if (holder !== null && fold(holder) !== fold(brandName)) {
    warn("holder_differs", `The holder is not named like the brand, "${brandName}".`);
  }
  // Copyright is registered nowhere.
  if (registeredOn === null && kind !== "copyright_image") {
    warn("not_registered", "There is no date of registration: an application supports no claim.");
  }
  if (expiresOn !== null && expiresOn < now.slice(0, 10)) {
    warn("expired", `The registration expired on ${expiresOn}.`);
  }
  const outside = office === null ? [] : outsideOffice(office, right.territories);
  if (outside.length > 0) {
    warn(
      "territory_differs",
      `A registration of ${office} does not hold in ${outside.join(", ")}.`,
    );
  }
  return warnings;
}

function outsideOffice(office: string, territories: readonly string[]): string[] {
  const only = TERRITORY_OF[office];
  if (only === undefined && DESIGNATING.has(office)) return [];
  return territories.filter((territory) => territory !== (only ?? office));
}

function squeeze(number: string): string {
  return number.toUpperCase().replace(/[\s.,/]/g, "");
}

function fold(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
