import type { FakerLocales } from "./faker-locales.js";
import { LANGUAGES } from "./foreign-words.js";
import { scowlWords } from "./scowl.js";
import { stringsIn } from "./strings-in.js";

/** Given names and surnames from all over the world, and places of the big markets. */
export function* properNames(locales: FakerLocales): Generator<string> {
  yield* scowlWords("upper", 70);
  yield* scowlWords("proper-names", 70);
  for (const [locale, { person, location }] of Object.entries(locales)) {
    const isBigMarket = ["en", ...LANGUAGES].includes(locale.slice(0, 2));
    const places = isBigMarket ? [location?.city_name, location?.state, location?.country] : [];
    const names = [person?.first_name, person?.last_name, places];
    for (const name of stringsIn(names)) yield* name.split(/[^\p{L}\p{M}'’]+/u);
  }
}
