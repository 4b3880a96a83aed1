import { jsonPointer, type Listing, type Parsed, parseListing } from "@touchstone/interface";
import { findTextFault } from "../http/input/text-fault.js";
import { judgedHash } from "./judged.js";

/** UTF-8 bytes of one listing as JSON, on the stream and in a batch alike. */
export const ITEM_LIMIT_BYTES = 1024 * 1024;

/** A listing that can be stored. */
export interface IncomingListing {
  readonly listing: Listing;
  /** What it is stored as. */
  readonly json: string;
  /** SHA-256 of what is judged. */
  readonly contentHash: string;
}

/** Reads what a marketplace sent as one listing; it may leave out its own id. */
export function readItem(value: unknown, marketplace: string): Parsed<IncomingListing> {
  const unstorable = findTextFault(value);
  if (unstorable !== null) {
    const { pointer, detail } = unstorable;
    return { ok: false, fault: { pointer, detail } };
  }
  const item = isObject(value) && !("marketplace" in value) ? { ...value, marketplace } : value;
  const json = JSON.stringify(item) ?? "";
  if (Buffer.byteLength(json) > ITEM_LIMIT_BYTES) return tooLarge(item);
  const parsed = parseListing(item);
  if (!parsed.ok) return parsed;
  if (parsed.value.marketplace !== marketplace) {
    const detail = `must be "${marketplace}", as in the address, or be left out`;
    return { ok: false, fault: { pointer: "/marketplace", detail } };
  }
  const contentHash = judgedHash(parsed.value);
  return { ok: true, value: { listing: parsed.value, json, contentHash } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Points at the member that takes the most room. */
function tooLarge(item: unknown): Parsed<never> {
  const detail = `a listing may have ${ITEM_LIMIT_BYTES / 1024 / 1024} MiB as JSON`;
  if (!isObject(item)) return { ok: false, fault: { pointer: "", detail } };
  const sizes = Object.entries(item).map(([key, member]) => ({
    key,
    size: JSON.stringify(member)?.length ?? 0,
  }));
  sizes.sort((a, b) => b.size - a.size);
  return {
    ok: false,
    fault: { pointer: jsonPointer(sizes.slice(0, 1).map(({ key }) => key)), detail },
  };
}
