import { ACCESSORY_TERMS } from "../lexicon/accessories.js";
import { CATEGORIES } from "../lexicon/categories.js";
import { GENUINE_CLAIMS, UNBRANDED_CLAIMS } from "../lexicon/claims.js";
import { DESCRIPTIVE_USES } from "../lexicon/descriptive.js";
import { GIVEN_NAMES } from "../lexicon/given-names.js";
import { GOODS } from "../lexicon/goods.js";
import { SIZE_WORDS, UNIT_SIGNS } from "../lexicon/units.js";

/** What clean titles are put together from, apart by the script it is written in. */
export interface Vocabulary {
  readonly goods: readonly string[];
  readonly parts: readonly string[];
  /** An ordinary word that is a mark as well, in the company in which it is only a word. */
  readonly phrases: readonly string[];
  readonly claims: readonly string[];
  readonly sizes: readonly string[];
}

export interface Vocabularies {
  readonly latin: Vocabulary;
  readonly hanzi: Vocabulary;
  /** Goods in scripts that are neither. */
  readonly others: readonly (readonly string[])[];
  readonly givenNames: readonly string[];
  readonly units: readonly string[];
}

const HANZI = /\p{Script=Han}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LATIN_ONLY = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u;
const OTHER_SCRIPTS = [
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Hangul}/u,
  KANA,
];

/** Sorts what the lexicon knows of goods, parts and words into what titles are made of. */
export function readVocabularies(): Vocabularies {
  const goods = [...GOODS, ...CATEGORIES].flatMap((entry) => entry.terms);
  const parts = ACCESSORY_TERMS.map(({ term }) => term);
  const phrases = DESCRIPTIVE_USES.flatMap(({ word, next = [], previous = [] }) => {
    const apart = HANZI.test(word) ? "" : " ";
    return [
      ...next.map((after) => `${word}${apart}${after}`),
      ...previous.map((before) => `${before}${apart}${word}`),
    ];
  });
  const claims = [...GENUINE_CLAIMS, ...UNBRANDED_CLAIMS];
  const lists = { goods, parts, phrases, claims, sizes: SIZE_WORDS };
  return {
    latin: sift(lists, isLatin),
    hanzi: sift(lists, isHanzi),
    others: OTHER_SCRIPTS.map((script) => [...goods, ...parts].filter((term) => script.test(term))),
    givenNames: GIVEN_NAMES,
    units: UNIT_SIGNS.filter(isLatin),
  };
}

function sift(lists: Vocabulary, belongs: (term: string) => boolean): Vocabulary {
  return {
    goods: lists.goods.filter(belongs),
    parts: lists.parts.filter(belongs),
    phrases: lists.phrases.filter(belongs),
    claims: lists.claims.filter(belongs),
    sizes: lists.sizes.filter(belongs),
  };
}

function isLatin(term: string): boolean {
  return LATIN_ONLY.test(term);
}

function isHanzi(term: string): boolean {
  return HANZI.test(term) && !KANA.test(term);
}
