import { SeededRandom } from "../random.js";
import { disguise } from "./disguise.js";
import type { SyntheticRight } from "./synthetic-rights.js";
import { CHINESE_WORDS, ENGLISH_WORDS } from "./words.js";

const SEED = 5_712;
/** Shares of listings; most name no brand that anybody looks for. */
const CHINESE = 0.5;
const WITH_MARK = 0.3;
const DISGUISED = 0.08;
const WITH_DESCRIPTION = 0.5;

/** Lines of `listings.ndjson`, half in English and half in Chinese, some with marks, plain or disguised. */
export function* syntheticListings(
  count: number,
  marks: readonly SyntheticRight[],
): Generator<string> {
  const random = new SeededRandom(SEED);
  for (let i = 0; i < count; i += 1) yield `${JSON.stringify(listing(i, marks, random))}\n`;
}

function listing(index: number, marks: readonly SyntheticRight[], random: SeededRandom): object {
  const words = random.chance(CHINESE) ? CHINESE_WORDS : ENGLISH_WORDS;
  const phrase = (low: number, high: number) => {
    const chosen = Array.from({ length: random.whole(low, high) }, () => random.pick(words));
    return chosen.join(words === CHINESE_WORDS ? "" : " ");
  };
  const seller = random.whole(1, 5_000);
  return {
    marketplace: "plaza",
    id: `${100_000 + index}`,
    title: [phrase(2, 5), sign(marks, random), phrase(2, 8)]
      .filter((part) => part !== "")
      .join(" "),
    ...(random.chance(WITH_DESCRIPTION) ? { description: phrase(10, 60) } : {}),
    price: { amount: (random.whole(100, 99_999) / 100).toFixed(2), currency: "CNY" },
    condition: random.pick(["new", "used", "unknown"]),
    seller: { id: `s-${seller}`, name: `shop ${seller}`, country: "CN" },
    quantity: random.whole(1, 500),
  };
}

function sign(marks: readonly SyntheticRight[], random: SeededRandom): string {
  const { text, aliases } = random.pick(marks);
  const kind = random.next();
  if (kind < DISGUISED) return disguise(text, random);
  if (kind >= DISGUISED + WITH_MARK) return "";
  return aliases !== undefined && random.chance(0.5) ? random.pick(aliases) : text;
}
