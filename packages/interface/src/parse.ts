import type { z } from "zod";
import { type BrandProfile, brandProfileSchema } from "./brand-profile.js";
import { type Listing, listingSchema } from "./listing.js";
import { jsonPointer } from "./pointer.js";
import { type Policy, policySchema } from "./policy.js";
import {
  isScreenableKind,
  type OtherRight,
  otherRightSchema,
  type ScreenableRight,
  screenableRightSchema,
} from "./right.js";

/** What is wrong with a value: where (RFC 6901) and, in words, how. */
export interface Fault {
  readonly pointer: string;
  readonly detail: string;
}
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Fault };

export function parseListing(value: unknown): Parsed<Listing> {
  return parseWith(listingSchema, value);
}

export function parseBrandProfile(value: unknown): Parsed<BrandProfile> {
  return parseWith(brandProfileSchema, value);
}

export function parsePolicy(value: unknown): Parsed<Policy> {
  return parseWith(policySchema, value);
}

/** A right that screening uses, or one of a kind that it accepts and skips (`screenable: false`). */
export type ParsedRight =
  | { readonly screenable: true; readonly right: ScreenableRight }
  | { readonly screenable: false; readonly right: OtherRight };

export function parseRight(value: unknown): Parsed<ParsedRight> {
  const outline = parseWith(otherRightSchema, value);
  if (!outline.ok) return outline;
  if (!isScreenableKind(outline.value.kind)) {
    return { ok: true, value: { screenable: false, right: outline.value } };
  }
  const right = parseWith(screenableRightSchema, value);
  if (!right.ok) return right;
  return { ok: true, value: { screenable: true, right: right.value } };
}

function parseWith<T>(schema: z.ZodType<T>, value: unknown): Parsed<T> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const [first, ...rest] = result.error.issues;
  const more = rest.length > 0 ? ` (and ${rest.length} more)` : "";
  return {
    ok: false,
    fault: {
      pointer: jsonPointer(first?.path ?? []),
      detail: `${first?.message ?? "not valid"}${more}`,
    },
  };
}
