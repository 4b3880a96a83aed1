import type { SeededRandom } from "../random.js";
import { CHINESE, CHINESE_MEASURES, ENGLISH, ENGLISH_MEASURES } from "./words.js";

type Slot = (random: SeededRandom) => string;

/** A title of a listing that names nobody's mark on purpose, half of them English, half Chinese. */
export function syntheticTitle(random: SeededRandom): string {
  return random.chance(0.5) ? englishTitle(random) : chineseTitle(random);
}

function englishTitle(random: SeededRandom): string {
  const slots: Slot[] = [
    maybe(0.3, from(ENGLISH_MEASURES)),
    from(ENGLISH.qualities),
    maybe(0.5, from(ENGLISH.qualities)),
    maybe(0.6, from(ENGLISH.materials)),
    from(ENGLISH.goods),
    maybe(0.4, (it) => `${it.pick(ENGLISH.little)} ${it.pick(ENGLISH.goods)}`),
    maybe(0.6, (it) => `${it.pick(ENGLISH.little)} ${it.pick(ENGLISH.people)}`),
    maybe(0.6, (it) => `${it.pick(ENGLISH.little)} ${it.pick(ENGLISH.purposes)}`),
    maybe(0.4, (it) => `${it.pick(ENGLISH.qualities)} ${it.pick(ENGLISH.goods)}`),
    maybe(0.6, from(ENGLISH.colours)),
    maybe(0.6, from(ENGLISH_MEASURES)),
    maybe(0.6, (it) => `${it.pick(ENGLISH.trade)} ${it.pick(ENGLISH.trade)}`),
  ];
  const words = slots.map((slot) => slot(random)).filter((it) => it !== "");
  const between = random.chance(0.8) ? " " : random.pick([", ", " - ", " | ", " / "]);
  return written(words.join(between), random);
}

function chineseTitle(random: SeededRandom): string {
  const slots: Slot[] = [
    maybe(0.4, from(CHINESE_MEASURES)),
    from(CHINESE.qualities),
    maybe(0.6, from(CHINESE.people)),
    maybe(0.5, from(CHINESE.materials)),
    from(CHINESE.goods),
    from(CHINESE.qualities),
    maybe(0.6, from(CHINESE.qualities)),
    maybe(0.5, from(CHINESE.goods)),
    maybe(0.6, from(CHINESE.people)),
    maybe(0.6, from(CHINESE.colours)),
    maybe(0.7, from(CHINESE.trade)),
    maybe(0.5, from(CHINESE.goods)),
    maybe(0.4, from(CHINESE_MEASURES)),
  ];
  const words = slots.map((slot) => slot(random)).filter((it) => it !== "");
  return words
    .map((it) => (random.chance(0.2) ? `${it} ` : it))
    .join("")
    .trimEnd();
}

function written(title: string, random: SeededRandom): string {
  const how = random.next();
  if (how < 0.3) return title.replace(/\b[a-z]/g, (it) => it.toUpperCase());
  if (how < 0.4) return title.toUpperCase();
  return how < 0.7 ? `${title.slice(0, 1).toUpperCase()}${title.slice(1)}` : title;
}

function from(words: readonly string[]): Slot {
  return (random) => random.pick(words);
}

function maybe(probability: number, slot: Slot): Slot {
  return (random) => (random.chance(probability) ? slot(random) : "");
}
