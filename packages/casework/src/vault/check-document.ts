import { isAfter, lastRecentDay } from "@touchstone/regimes";
import { EVIDENCE_RULES } from "./evidence-rules.js";
import { gtin14 } from "./gtin.js";
import { namesProduct } from "./product-words.js";
import type { VaultDocument } from "./vault-document.js";

export const VAULT_STRENGTHS = [
  "recent",
  "valid_now",
  "quantity_above_usual",
  "signed_by_both",
  "names_listings",
  "names_gtins",
  "names_products",
  "names_serials",
] as const;
export type VaultStrength = (typeof VAULT_STRENGTHS)[number];

export const VAULT_WEAKNESSES = [
  "file_missing",
  "date_missing",
  "date_in_future",
  "too_old",
  "not_yet_valid",
  "no_longer_valid",
  "end_missing",
  "quantity_missing",
  "quantity_low",
  "not_signed_by_both",
  "goods_missing",
  "gtin_wrong",
  "words_too_general",
  "serials_missing",
] as const;
export type VaultWeakness = (typeof VAULT_WEAKNESSES)[number];

export interface VaultCheck {
  readonly strengths: readonly VaultStrength[];
  readonly weaknesses: readonly VaultWeakness[];
  /** From when the document speaks for goods; `null` where it names no day. */
  readonly coversFrom: string | null;
  /** Until when, the instant included; `null` where it names no end. */
  readonly coversUntil: string | null;
}

type Found = VaultStrength | VaultWeakness | null;

/**
 * What speaks for a document and what against it at `at`, for the person who decides and for the seller.
 * Nothing here accepts or refuses: a weakness may have a good explanation.
 */
export function checkDocument(
  document: VaultDocument,
  { at, brandName }: { readonly at: string; readonly brandName: string },
): VaultCheck {
  const span = spanOf(document);
  const found = new Set<Found>([
    document.files === 0 ? "file_missing" : null,
    ...timeFindings(document, span, at),
    ...purchaseFindings(document),
    ...goodsFindings(document, brandName),
  ]);
  return {
    strengths: VAULT_STRENGTHS.filter((name) => found.has(name)),
    weaknesses: VAULT_WEAKNESSES.filter((name) => found.has(name)),
    ...span,
  };
}

type Span = Pick<VaultCheck, "coversFrom" | "coversUntil">;

function spanOf({ kind, issuedOn, validFrom, validTo }: VaultDocument): Span {
  const from = validFrom ?? issuedOn;
  const coversFrom = from === null ? null : startOf(from);
  if (validTo !== null) return { coversFrom, coversUntil: endOf(validTo) };
  const ages = kind === "invoice" || kind === "contract";
  if (!ages || issuedOn === null) return { coversFrom, coversUntil: null };
  return { coversFrom, coversUntil: endOf(lastRecentDay(issuedOn)) };
}

function timeFindings(document: VaultDocument, span: Span, at: string): Found[] {
  const { coversFrom, coversUntil } = span;
  if (document.kind === "serial_range") return [];
  const early = coversFrom !== null && isAfter(coversFrom, at);
  const late = coversUntil !== null && isAfter(at, coversUntil);
  if (document.kind === "letter_of_authorisation") {
    return [
      coversFrom === null ? "date_missing" : null,
      early ? "not_yet_valid" : null,
      late ? "no_longer_valid" : null,
      coversUntil === null ? "end_missing" : null,
      coversFrom !== null && !early && !late ? "valid_now" : null,
    ];
  }
  const { issuedOn, validTo } = document;
  if (issuedOn === null) return ["date_missing"];
  if (isAfter(startOf(issuedOn), at)) return ["date_in_future"];
  if (late) return [validTo === null ? "too_old" : "no_longer_valid"];
  return ["recent"];
}

function purchaseFindings({ kind, quantity, signedByBoth, serials }: VaultDocument): Found[] {
  if (kind === "serial_range") return [serials === null ? "serials_missing" : "names_serials"];
  if (kind === "letter_of_authorisation") return [];
  const signed = signedByBoth ? "signed_by_both" : "not_signed_by_both";
  if (quantity === null) return ["quantity_missing", signed];
  return [
    quantity > EVIDENCE_RULES.quantityAbove ? "quantity_above_usual" : "quantity_low",
    signed,
  ];
}

function goodsFindings({ listings, gtins, words }: VaultDocument, brandName: string): Found[] {
  const products = words.filter((phrase) => namesProduct(phrase, brandName));
  const known = gtins.filter((gtin) => gtin14(gtin) !== null);
  return [
    listings.length > 0 ? "names_listings" : null,
    known.length > 0 ? "names_gtins" : null,
    known.length < gtins.length ? "gtin_wrong" : null,
    products.length > 0 ? "names_products" : null,
    products.length < words.length ? "words_too_general" : null,
    listings.length + known.length + products.length === 0 ? "goods_missing" : null,
  ];
}

function startOf(day: string): string {
  return `${day}T00:00:00.000Z`;
}

function endOf(day: string): string {
  return `${day}T23:59:59.999Z`;
}
