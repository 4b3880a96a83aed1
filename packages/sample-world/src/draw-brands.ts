import { type Brand, GOODS, type GoodsKind } from "./brand.js";
import { FACTS } from "./goods-facts.js";
import { drawSigns, ORDINARY_WORDS } from "./names.js";
import { type Random, randomFrom } from "./random.js";
import { tooAlike } from "./too-alike.js";

const SEED = "assay";
/** As many as joined the first such system, in 2016. */
const COUNT = 180;

/** Invented brands, no two alike. The same seed gives the same ones, and a larger number begins with them. */
export function drawBrands(seed: string, count: number): readonly Brand[] {
  const brands: Brand[] = [];
  for (let turn = 0; brands.length < count; turn += 1) {
    const random = randomFrom(`${seed}/${turn}`);
    const signs = drawSigns(random);
    const taken = brands.some((brand) => tooAlike(brand.signs, signs));
    if (!taken) brands.push(brandOf(signs, random));
  }
  return brands;
}

/** The brands of the sample. None was in the name-suggestion-index when they were drawn. */
export const SAMPLE_BRANDS: readonly Brand[] = [
  ...drawBrands(SEED, COUNT - ORDINARY_WORDS.length),
  ...ORDINARY_WORDS.map((word) => brandOf([word], randomFrom(`${SEED}/${word}`))),
];

function brandOf(signs: Brand["signs"], random: Random): Brand {
  const kinds = drawKinds(random);
  const name = signs.join(" ");
  return {
    id: idOf(signs),
    name,
    signs,
    niceClasses: [...new Set(kinds.map((kind) => FACTS[kind].niceClass))].sort((a, b) => a - b),
    prices: Object.fromEntries(kinds.map((kind) => [kind, drawPrices(kind, random)])),
  };
}

function drawKinds(random: Random): readonly GoodsKind[] {
  const first = random.pick(GOODS);
  return random.chance(0.4) ? [...new Set([first, random.pick(GOODS)])] : [first];
}

function drawPrices(kind: GoodsKind, random: Random): readonly [number, number] {
  const [least, most] = FACTS[kind].price;
  const low = least + random.below(Math.ceil((most - least) / 2));
  return [low, Math.min(most, Math.round(low * (1.5 + random.below(10) / 10)))];
}

function idOf(signs: Brand["signs"]): string {
  const latin = signs.find((sign) => /^[\p{Script=Latin}& ]+$/u.test(sign)) ?? signs[0];
  return latin
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z]+/g, "-");
}
