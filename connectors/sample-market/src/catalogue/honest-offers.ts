import { KINDS } from "./kinds.js";
import { type BrandedGoods, brandedGoods, brandPhoto, type Drawn, type Offer } from "./offer.js";
import type { Shape } from "./picture.js";

const MODELS = ["Aldine", "Corrin", "Maren", "Ostel", "Pavo", "Rill", "Sorrel", "Tamsin"] as const;
const UNBRANDED: readonly Shape[] = [
  "mug",
  "lamp",
  "book",
  "bag",
  "bottle",
  "mug",
  "lamp",
  "charger",
  "toy",
];
const MAKERS = ["Hand-made", "Small-batch", "Studio", "Vintage", "Plain", "Workshop"] as const;
const ZH_MAKERS = ["手工", "小批量", "工作室", "复古", "素色", "原创"] as const;
const USED_REMARKS = ["worn twice", "with receipt", "small scratch", "from a wardrobe clear-out"];
const ZH_USED_REMARKS = ["穿过两次", "带小票", "轻微划痕", "闲置转让"];

export function unbranded({ random, colour, language }: Drawn): Offer {
  const shape = random.pick(UNBRANDED);
  const { nouns, zhNouns } = KINDS[shape];
  const title =
    language === "zh"
      ? `${random.pick(ZH_MAKERS)}${random.pick(zhNouns)} ${colour.zh}`
      : `${random.pick(MAKERS)} ${random.pick(nouns)}, ${colour.key}`;
  return {
    shape,
    title,
    lettering: "",
    amount: 9 + random.below(70),
    condition: "new",
    photo: `plain/${shape}/${colour.key}`,
  };
}

export function genuine(drawn: Drawn): Offer {
  const goods = brandedGoods(drawn.random);
  const { brand, shape, low, high } = goods;
  return {
    shape,
    title: titleOf(goods, drawn),
    lettering: brand.signs[0],
    amount: low + drawn.random.below(high - low),
    condition: "new",
    brandClaim: brand.name,
    photo: brandPhoto(goods, drawn.colour),
  };
}

export function secondHand(drawn: Drawn): Offer {
  const { random, language } = drawn;
  const goods = brandedGoods(random);
  const { brand, shape, low } = goods;
  const remark = random.pick(language === "zh" ? ZH_USED_REMARKS : USED_REMARKS);
  return {
    shape,
    title: `${titleOf(goods, drawn)}, ${remark}`,
    lettering: brand.signs[0],
    amount: Math.round(low * (0.5 + random.below(35) / 100)),
    condition: "used",
    brandClaim: brand.name,
  };
}

/** Goods made for a brand's goods, which name it honestly. */
export function accessory(drawn: Drawn): Offer {
  const { random, colour, language } = drawn;
  const { brand, shape } = brandedGoods(random);
  const { accessories, nouns, zhNouns } = KINDS[shape];
  if (accessories.length === 0) return unbranded(drawn);
  const title =
    language === "zh"
      ? `适用于 ${brand.signs[0]} ${random.pick(zhNouns)} 的配件 ${colour.zh}`
      : `${random.pick(accessories)} ${brand.signs[0]} ${random.pick(nouns)}, ${colour.key}`;
  return { shape, title, lettering: "", amount: 9 + random.below(20), condition: "new" };
}

/** What some brands are called, as the word that it is: no goods of theirs. */
const ORDINARY: readonly (readonly [shape: Shape, words: string])[] = [
  ["lamp", "Table lamp with a brass finial"],
  ["lamp", "Reading lamp, walnut foot with a steel ferrule"],
  ["lamp", "Wall lamp on an oak corbel"],
  ["mug", "Tea cup with a cork trivet"],
  ["mug", "Stoneware mug, trivet included"],
  ["book", "Sketchbook, mullion window on the cover"],
  ["book", "Notebook A5, spandrel and arch pattern"],
];

export function ordinaryWord(drawn: Drawn): Offer {
  const { random, colour, language } = drawn;
  if (language === "zh") return unbranded(drawn);
  const [shape, words] = random.pick(ORDINARY);
  return {
    ...unbranded(drawn),
    shape,
    title: `${words}, ${colour.key}`,
    photo: `plain/${shape}/${colour.key}`,
  };
}

export function titleOf(
  { brand, shape }: BrandedGoods,
  { random, colour, language }: Drawn,
): string {
  const { nouns, zhNouns } = KINDS[shape];
  if (language === "zh") {
    const name = brand.signs.length > 1 ? brand.name : brand.signs[0];
    return `${name} ${random.pick(zhNouns)} ${colour.zh}`;
  }
  const sign = brand.signs.at(-1) ?? brand.name;
  return `${sign} ${random.pick(MODELS)} ${random.pick(nouns)}, ${colour.key}`;
}
