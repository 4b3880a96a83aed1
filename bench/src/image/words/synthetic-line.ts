import type { SeededRandom } from "../../random.js";
import { CHINESE, ENGLISH } from "./line-parts.js";

export type Language = "english" | "chinese";

/** A line as sellers write it on pictures: goods, brands, slogans, sizes, prices, numbers to call. */
export function syntheticLine(random: SeededRandom, language: Language): string {
  const line = random.pick(language === "english" ? ENGLISH_LINES : CHINESE_LINES)(random);
  return random.chance(0.2) ? line.toUpperCase() : line;
}

type Maker = (random: SeededRandom) => string;

const ENGLISH_LINES: readonly Maker[] = [
  (random) => `${random.pick(ENGLISH.kinds)} ${random.pick(ENGLISH.things)}`,
  (random) => `${brand(random)} ${random.pick(ENGLISH.things)}`,
  (random) => random.pick(ENGLISH.slogans),
  brand,
  (random) =>
    `${random.pick(["$", "¥"])}${random.whole(5, 999)}.${random.pick(["00", "90", "99", "50"])}`,
  (random) => `SALE ${random.whole(1, 9)}0% OFF`,
  (random) =>
    random.pick([
      `Size ${random.whole(34, 47)} EU`,
      `${random.whole(2, 20) * 50} ml`,
      `${random.whole(5, 60)} x ${random.whole(5, 60)} cm`,
      `Net weight ${random.whole(2, 50)}0 g`,
    ]),
  (random) =>
    `Tel: ${random.whole(2, 9)}${digits(random, 2)}-${digits(random, 3)}-${digits(random, 4)}`,
  (random) => `${random.pick(ENGLISH.contacts)} ${account(random)}`,
];

const CHINESE_LINES: readonly Maker[] = [
  (random) => `${random.pick(CHINESE.kinds)}${random.pick(CHINESE.things)}`,
  (random) => `${hanziBrand(random)}${random.pick(CHINESE.kinds)}${random.pick(CHINESE.things)}`,
  (random) => random.pick(CHINESE.slogans),
  (random) => `${random.pick(CHINESE.slogans)} ${random.pick(CHINESE.slogans)}`,
  hanziBrand,
  (random) =>
    random.pick([
      `仅售${random.whole(5, 999)}元`,
      `特价￥${random.whole(5, 999)}`,
      `满${random.whole(1, 9)}00减${random.whole(1, 9)}0`,
    ]),
  (random) =>
    random.pick([
      `净含量${random.whole(2, 20) * 50}ml`,
      `尺码${random.whole(34, 47)}`,
      `${random.whole(2, 12)}件装`,
    ]),
  (random) => `${random.pick(CHINESE.contacts)}1${random.whole(3, 9)}${digits(random, 9)}`,
  (random) => `${random.pick(CHINESE.contacts)}${account(random)}`,
];

function brand(random: SeededRandom): string {
  return (
    random.pick(ENGLISH.beginnings) + random.pick(ENGLISH.middles) + random.pick(ENGLISH.endings)
  );
}

function hanziBrand(random: SeededRandom): string {
  const length = random.whole(2, 3);
  return Array.from({ length }, () => random.pick(CHINESE.names)).join("");
}

function digits(random: SeededRandom, length: number): string {
  return Array.from({ length }, () => random.whole(0, 9)).join("");
}

/** Without letters that are drawn like digits: which one is meant no reader could tell. */
function account(random: SeededRandom): string {
  const length = random.whole(2, 5);
  const name = Array.from({ length }, () => random.pick([..."abcdefghkmnpqrtuy"])).join("");
  return `${name}${random.chance(0.3) ? "_" : ""}${random.whole(22, 9999)}`;
}
