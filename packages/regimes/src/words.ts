import type { Language } from "@touchstone/interface";

/** The same in every language in which people are told. */
export type Words = Readonly<Record<Language, string>>;
