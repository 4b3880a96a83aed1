import type { Language } from "@touchstone/interface";
import { CHINESE } from "./chinese.js";
import { ENGLISH } from "./english.js";
import type { Words } from "./words.js";

export const WORDS: Readonly<Record<Language, Words>> = { en: ENGLISH, zh: CHINESE };
