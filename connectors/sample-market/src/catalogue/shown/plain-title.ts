import type { GoodsLanguage } from "../good.js";
import { KINDS } from "../kinds.js";
import type { Shape } from "../picture.js";

/** What goods are called by a seller who names no brand. */
export function plainTitle(
  shape: Shape,
  language: GoodsLanguage,
  remark: Readonly<Record<GoodsLanguage, string>>,
): string {
  const { nouns, zhNouns } = KINDS[shape];
  const [noun = shape] = nouns;
  const [zhNoun = shape] = zhNouns;
  return language === "zh"
    ? `${zhNoun} ${remark.zh}`
    : `${noun.charAt(0).toUpperCase()}${noun.slice(1)}, ${remark.en}`;
}
