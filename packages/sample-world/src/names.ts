import type { Random } from "./random.js";

/** Sounds of invented words, in four manners, so that not all brands seem to come from one place. */
const MANNERS = [
  {
    heads: "Nor Vex Tarn Sköl Hald Bryn Fjell Grim Ulv Stor Kvist Eld Rav Sund Mjol".split(" "),
    middles: "va ho be ga ri de le mo".split(" "),
    tails: "ne lm ck nder sted strel gaard lund rok dahl".split(" "),
  },
  {
    heads: "Lum Ondr Sev Aur Cal Bel Mir Ver Fior Cass Don Sal Tav Orl Mont".split(" "),
    middles: "o e i a io ea".split(" "),
    tails: "ra lle nti vetta rosa lino menta zzaro ndelle chiara".split(" "),
  },
  {
    heads: "Zan Kip Quor Tyl Jex Wim Plo Drev Ox Yar Zub Krel Fenn Gwo Hux".split(" "),
    middles: "a i u o ee y".split(" "),
    tails: "ro mba dex tik nova xo lis pp wyn zo".split(" "),
  },
  {
    heads:
      "Hiru Maezo Sakute Torigi Namizu Kazeno Yukari Asato Morika Sorage Kawato Ishimo Hanazo Tomuri Ryugo".split(
        " ",
      ),
    middles: "no ka mi ta re ho".split(" "),
    tails: "ya to me ri ke ne sa mu".split(" "),
  },
] as const;

const PARTNERS =
  "Pyne Wexcombe Threlk Oddmoor Larkfell Garrowby Dunthorn Quillet Brasspool Vennhurst".split(" ");
const HANZI_FIRST = [..."青霁澜岚沐栖云鹿砚漱槿汀"];
const HANZI_SECOND = [..."岚川屿笙野窑汐禾塬筑舟朔"];
const PINYIN = new Map(
  "青Qing霁Ji澜Lan岚Lan沐Mu栖Qi云Yun鹿Lu砚Yan漱Shu槿Jin汀Ting川Chuan屿Yu笙Sheng野Ye窑Yao汐Xi禾He塬Yuan筑Zhu舟Zhou朔Shuo"
    .match(/\p{Script=Han}[A-Za-z]+/gu)
    ?.map((pair) => [pair.slice(0, 1), pair.slice(1)] as const) ?? [],
);

/**
 * Signs that are words of the language too, as those of many brands: what their goods are called may
 * stand in anybody's title. Parts of buildings and of rooms, which no brand in the index is named after.
 */
export const ORDINARY_WORDS = [
  "Finial",
  "Corbel",
  "Mullion",
  "Spandrel",
  "Trivet",
  "Ferrule",
] as const;

/** The signs of an invented brand, the main one first. */
export function drawSigns(random: Random): readonly [string, ...string[]] {
  if (random.chance(0.16)) return chineseSigns(random);
  const word = inventedWord(random);
  return random.chance(0.14) ? [`${word} & ${random.pick(PARTNERS)}`] : [word];
}

/** Shorter words are too often somebody's name already. */
const SHORTEST = 6;
const HARD_TO_SAY = /(.)\1\1|[^aeiouyö]{4}|[aeiou]{3}|(..)\2/iu;
const CLOSED_HEAD = /[^aeiouyö]$/iu;
const HEAVY_TAIL = /^[^aeiouyö]{2}/iu;
/** Words that stand for something else, or hold the name of somebody who exists. */
const TAKEN = new Set(["Mulan", "Fjellbender"]);

function inventedWord(random: Random): string {
  const { heads, middles, tails } = random.pick(MANNERS);
  const middle = random.chance(0.7) ? random.pick(middles) : "";
  const head = random.pick(heads);
  const tail = random.pick(tails);
  const word = `${head}${middle}${tail}`;
  const meets = middle === "" && CLOSED_HEAD.test(head) && HEAVY_TAIL.test(tail);
  const good = word.length >= SHORTEST && !meets && !HARD_TO_SAY.test(word) && !TAKEN.has(word);
  return good ? word : inventedWord(random);
}

function chineseSigns(random: Random): readonly [string, string] {
  const [first, second] = [random.pick(HANZI_FIRST), random.pick(HANZI_SECOND)];
  const latin = `${PINYIN.get(first) ?? ""}${(PINYIN.get(second) ?? "").toLowerCase()}`;
  return TAKEN.has(latin) ? chineseSigns(random) : [`${first}${second}`, latin];
}
