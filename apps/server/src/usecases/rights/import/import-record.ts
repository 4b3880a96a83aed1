import { squeezeNumber } from "@touchstone/casework";
import type { FailurePart } from "../../../failures/failure.js";
import { type ImportedRight, importedRightSchema } from "../right-input.js";

/** What was read from one row or record, by the names of the API; empty where nothing stood. */
export interface ImportRecord {
  /** Its place in the file, from 1. */
  readonly place: number;
  /** The line that it begins in, from 1. */
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
  /** What keeps it from being read at all. */
  readonly fault?: FailurePart | undefined;
}

/** A file that was read: its records, and what in it has no place in a right. */
export interface ImportFile {
  readonly format: "csv" | "st66" | "st96" | "xml";
  readonly records: readonly ImportRecord[];
  readonly ignored: readonly string[];
}

/** Names of the fields that a file may have, and how a list in one cell is cut. */
export const IMPORT_FIELDS = [
  "kind",
  "text",
  "aliases",
  "images",
  "number",
  "office",
  "holder",
  "territories",
  "niceClasses",
  "niceEdition",
  "filedOn",
  "registeredOn",
  "expiresOn",
] as const;

/** Names may hold commas and spaces; codes and classes do not. */
const LISTS: Readonly<Record<string, RegExp>> = {
  aliases: /\|/,
  images: /[\s,;|]+/,
  territories: /[\s,;|]+/,
  niceClasses: /[\s,;|]+/,
};

/** A record as a right is put in by the API, or what is wrong with it, field by field. */
export function readRecord(
  record: ImportRecord,
): { readonly right: ImportedRight } | { readonly faults: readonly FailurePart[] } {
  if (record.fault !== undefined) return { faults: [record.fault] };
  // The database keeps no NUL.
  const unstorable = Object.keys(record.fields).filter((name) =>
    record.fields[name]?.includes("\0"),
  );
  if (unstorable.length > 0) {
    const [name = ""] = unstorable;
    return { faults: [{ pointer: `/${name}`, code: "unstorable_text", detail: "holds NUL" }] };
  }
  const values = Object.fromEntries(
    Object.entries(record.fields)
      .filter(([, value]) => value.trim() !== "")
      .map(([name, value]) => [name, fieldOf(name, value.trim())]),
  );
  const parsed = importedRightSchema.safeParse(values);
  if (parsed.success) return { right: parsed.data };
  return { faults: parsed.error.issues.map((issue) => faultOf(issue, values)) };
}

/** What is wrong with one field, in words that its sender can do something with. */
function faultOf(
  { path, message }: { readonly path: readonly PropertyKey[]; readonly message: string },
  values: Readonly<Record<string, unknown>>,
): FailurePart {
  const pointer = path.map((step) => `/${String(step)}`).join("");
  const [field = ""] = path;
  if (!Object.hasOwn(values, field)) return { pointer, code: "missing", detail: "is missing" };
  return field === "kind"
    ? { pointer, code: "unknown_kind", detail: "is no kind of right" }
    : { pointer, code: "not_valid", detail: message };
}

function fieldOf(name: string, value: string): unknown {
  const cut = LISTS[name];
  if (cut !== undefined) {
    const items = value
      .split(cut)
      .map((item) => item.trim())
      .filter((item) => item !== "");
    return name === "niceClasses" ? items.map(Number) : items;
  }
  return name === "office" || name === "kind" ? inCase(name, value) : value;
}

function inCase(name: string, value: string): string {
  return name === "office" ? value.toUpperCase() : value.toLowerCase();
}

/**
 * By which a right is known again: its kind, office and number; without a number, what it shows and whose it
 * is. `null` where it tells neither.
 */
export function identityOf(right: {
  readonly kind: string;
  readonly office?: string | null | undefined;
  readonly number?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly images?: readonly string[] | undefined;
  readonly holder?: string | null | undefined;
}): string | null {
  const { kind, office, number, text, images = [], holder } = right;
  if (office != null && number != null) return [kind, office, squeezeNumber(number)].join(" ");
  const shown = text ?? images.join(" ");
  return shown === "" ? null : JSON.stringify([kind, shown, holder ?? ""]);
}
