import type { Language, Listing } from "@touchstone/interface";

const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", zh: "zh-CN" };

export function priceText(price: Listing["price"], language: Language): string {
  if (price === undefined) return "–";
  return new Intl.NumberFormat(LOCALES[language], {
    style: "currency",
    currency: price.currency,
    currencyDisplay: "narrowSymbol",
  }).format(Number(price.amount));
}

/** @param instant ISO 8601; shown in UTC, which is said beside it */
export function instantText(instant: string, language: Language): string {
  const text = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(new Date(instant));
  return `${text} UTC`;
}

export function monthText(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(new Date(instant));
}
