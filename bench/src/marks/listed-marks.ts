import { readFileSync } from "node:fs";
import { hashOf } from "../hash.js";
import { type Mark, plainKey } from "./mark.js";

interface NameSuggestionIndex {
  readonly nsi: Readonly<
    Record<
      string,
      { readonly items: readonly { readonly tags: Readonly<Record<string, string>> }[] }
    >
  >;
}

const MAIN_TAGS = ["brand", "brand:en", "name", "name:en"];
const CHINESE_TAGS = ["brand:zh", "name:zh", "brand:zh-Hans", "name:zh-Hans"];
const LATIN_OR_HAN =
  /^[\p{Script=Latin}\p{Script=Han}\p{N}\p{Script=Common}\p{Script=Inherited}]+$/u;

/** Brands of the name-suggestion-index: shops and what they sell first, in an order that means nothing. */
export function listedMarks(): Mark[] {
  const marks = new Map<string, { text: string; aliases: Set<string>; order: number }>();
  for (const [path, { items }] of Object.entries(readIndex().nsi)) {
    const [kind, key] = path.split("/");
    if (kind !== "brands") continue;
    for (const { tags } of items) {
      const text = namesOf(tags, MAIN_TAGS)[0];
      if (text === undefined) continue;
      const order = (key === "shop" ? 0 : 2 ** 32) + hashOf(text);
      const mark = marks.get(plainKey(text)) ?? { text, aliases: new Set(), order };
      marks.set(plainKey(text), mark);
      for (const alias of namesOf(tags, CHINESE_TAGS)) mark.aliases.add(alias);
      mark.order = Math.min(mark.order, order);
    }
  }
  return [...marks.values()]
    .toSorted((a, b) => a.order - b.order)
    .map(({ text, aliases }) => ({ text, aliases: [...aliases].filter((it) => it !== text) }));
}

function namesOf(tags: Readonly<Record<string, string>>, keys: readonly string[]): string[] {
  return keys
    .map((key) => (tags[key] ?? "").normalize("NFC").trim())
    .filter((it) => it.length <= 40 && plainKey(it).length >= 2 && LATIN_OR_HAN.test(it));
}

function readIndex(): NameSuggestionIndex {
  const index = new URL("../json/nsi.min.json", import.meta.resolve("name-suggestion-index"));
  return JSON.parse(readFileSync(index, "utf8")) as NameSuggestionIndex;
}
