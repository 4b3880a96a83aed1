import type { NewVaultDocument, VaultKind } from "../../../api/vault.js";

/** What is in the form: texts as they were written. */
export interface Entry {
  readonly kind: VaultKind;
  readonly brand: string;
  readonly issuedOn: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly quantity: string;
  readonly signedByBoth: boolean;
  readonly serialFrom: string;
  readonly serialTo: string;
  readonly listings: readonly string[];
  readonly gtins: readonly string[];
  readonly words: readonly string[];
  readonly note: string;
}

export const EMPTY: Entry = {
  kind: "invoice",
  brand: "",
  issuedOn: "",
  validFrom: "",
  validTo: "",
  quantity: "",
  signedByBoth: false,
  serialFrom: "",
  serialTo: "",
  listings: [],
  gtins: [],
  words: [],
  note: "",
};

export type Needed = "brand" | "day" | "serials" | "goods" | "files";

/** Which fields each kind of document has. */
export function fieldsOf(kind: VaultKind) {
  const bought = kind === "invoice" || kind === "contract";
  return {
    issued: bought,
    quantity: bought,
    signed: bought,
    span: kind === "letter_of_authorisation" || kind === "contract",
    serials: kind === "serial_range",
  };
}

/** What is still missing before the entry can be sent. */
export function missingOf(entry: Entry, files: number): ReadonlySet<Needed> {
  const { kind, brand, issuedOn, validFrom, serialFrom, serialTo } = entry;
  const { issued, serials } = fieldsOf(kind);
  const missing = new Set<Needed>();
  if (brand.trim() === "") missing.add("brand");
  if (issued ? issuedOn === "" : !serials && validFrom === "") missing.add("day");
  if (serials && (serialFrom.trim() === "" || serialTo.trim() === "")) missing.add("serials");
  if (entry.listings.length + entry.gtins.length + entry.words.length === 0) missing.add("goods");
  if (files === 0) missing.add("files");
  return missing;
}

/** What is sent: only the fields that this kind of document has. */
export function documentOf(entry: Entry, files: readonly string[]): NewVaultDocument {
  const { issued, quantity, signed, span, serials } = fieldsOf(entry.kind);
  const text = (value: string, has: boolean) => (has && value.trim() !== "" ? value.trim() : null);
  const pieces = Number.parseInt(entry.quantity, 10);
  return {
    kind: entry.kind,
    brand: entry.brand.trim(),
    issuedOn: text(entry.issuedOn, issued),
    validFrom: text(entry.validFrom, span),
    validTo: text(entry.validTo, span),
    quantity: quantity && Number.isFinite(pieces) ? pieces : null,
    signedByBoth: signed && entry.signedByBoth,
    serials: serials ? { from: entry.serialFrom.trim(), to: entry.serialTo.trim() } : null,
    listings: entry.listings,
    gtins: entry.gtins,
    words: entry.words,
    files,
    note: text(entry.note, true),
  };
}
