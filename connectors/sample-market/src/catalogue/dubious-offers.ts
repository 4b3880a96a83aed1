import { disguised } from "./disguises.js";
import { titleOf } from "./honest-offers.js";
import { KINDS } from "./kinds.js";
import { brandedGoods, brandPhoto, type Drawn, type Offer } from "./offer.js";

const LURES = ["brand new", "top quality", "gift box", "limited offer", "ships today"] as const;
const ZH_LURES = ["全新", "高品质", "礼盒装", "限时优惠", "当天发货"] as const;
const REPLICA = ["1:1 replica", "mirror quality", "AAA replica", "same factory replica"] as const;
const ZH_REPLICA = ["复刻", "高仿", "1:1 复刻版", "原单尾货 高仿"] as const;

/** A sign written so that a search passes it by, at a fraction of what the goods cost. */
export function inDisguise({ random, colour, language }: Drawn): Offer {
  const { brand, shape, low } = brandedGoods(random);
  const zh = language === "zh";
  const sign = disguised(random.pick(brand.signs), random);
  const noun = random.pick(zh ? KINDS[shape].zhNouns : KINDS[shape].nouns);
  return {
    shape,
    title: `${sign} ${noun} ${zh ? colour.zh : colour.key}, ${random.pick(zh ? ZH_LURES : LURES)}`,
    lettering: sign,
    amount: Math.max(9, Math.round(low * (0.1 + random.below(20) / 100))),
    condition: "new",
  };
}

/** Says what it is in the words of the trade. */
export function replica(drawn: Drawn): Offer {
  const { random, language } = drawn;
  const goods = brandedGoods(random);
  const { brand, shape, low } = goods;
  return {
    shape,
    title: `${titleOf(goods, drawn)} ${random.pick(language === "zh" ? ZH_REPLICA : REPLICA)}`,
    lettering: brand.signs[0],
    amount: Math.max(9, Math.round(low * (0.12 + random.below(15) / 100))),
    condition: "new",
  };
}

/** An honest title at a price at which genuine goods are hardly ever sold. */
export function tooCheap(drawn: Drawn): Offer {
  const { random } = drawn;
  const goods = brandedGoods(random);
  return {
    shape: goods.shape,
    title: titleOf(goods, drawn),
    lettering: goods.brand.signs[0],
    amount: Math.max(5, Math.round(goods.low * (0.08 + random.below(12) / 100))),
    condition: "new",
    brandClaim: goods.brand.name,
  };
}

/** The brand's own photograph on somebody else's listing, beside a disguised sign. */
export function copiedPhoto(drawn: Drawn): Offer {
  const { random, colour, language } = drawn;
  const goods = brandedGoods(random);
  const { brand, shape, low } = goods;
  const sign = disguised(brand.signs[0], random);
  const zh = language === "zh";
  return {
    shape,
    title: `${sign} ${random.pick(zh ? KINDS[shape].zhNouns : KINDS[shape].nouns)}`,
    lettering: brand.signs[0],
    amount: Math.max(9, Math.round(low * (0.15 + random.below(20) / 100))),
    condition: "new",
    photo: brandPhoto(goods, colour),
  };
}
