import type { Language } from "@touchstone/interface";
import type { Theme } from "./theme.js";
import { WORDS } from "./words/in-language.js";
import type { Words } from "./words/words.js";

/** What a page needs to know beside its content: whose shop, for whom, and where it stands. */
export interface View {
  readonly shop: string;
  readonly theme: Theme;
  readonly language: Language;
  readonly words: Words;
  readonly open: boolean;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

export interface ViewParts {
  readonly shop: string;
  readonly theme: Theme;
  readonly open: boolean;
  /** Path and query as requested. */
  readonly url: string;
  readonly acceptLanguage: string | undefined;
}

export function viewOf({ url, acceptLanguage, ...rest }: ViewParts): View {
  // The base only makes the path readable; it does not get into the page.
  const { pathname, searchParams } = new URL(url, "http://shop");
  const { lang, ...query } = Object.fromEntries(searchParams);
  const language = languageOf(lang, acceptLanguage);
  return { ...rest, language, words: WORDS[language], path: pathname, query };
}

/** An address within the shop, in the view's language. Empty values are left out. */
export function address(
  view: View,
  path: string,
  query: Readonly<Record<string, string | number | undefined>> = {},
): string {
  return addressIn(view.language, path, query);
}

/** This very page in another language. */
export function sameIn(view: View, language: Language): string {
  return addressIn(language, view.path, view.query);
}

function addressIn(
  language: Language,
  path: string,
  query: Readonly<Record<string, string | number | undefined>>,
): string {
  const all = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") all.set(name, `${value}`);
  }
  all.set("lang", language);
  return `${path}?${all}`;
}

function languageOf(asked: string | undefined, acceptLanguage: string | undefined): Language {
  if (asked === "en" || asked === "zh") return asked;
  return /^\s*zh\b/i.test(acceptLanguage ?? "") ? "zh" : "en";
}
