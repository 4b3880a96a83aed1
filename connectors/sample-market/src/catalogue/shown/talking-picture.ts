import { photographedGoods } from "@touchstone/sample-world";
import type { GoodsLanguage } from "../good.js";
import { KINDS } from "../kinds.js";
import type { Offer } from "../offer.js";
import { brandAt } from "./brand-at.js";

/** What the picture says, as sellers write it where no search for words looks. The address is nobody's. */
const SAID: Readonly<Record<GoodsLanguage, readonly string[]>> = {
  en: ["1:1 replica, mirror quality", "WeChat: quay_depot88"],
  zh: ["1:1 复刻 高仿", "微信：quay_depot88"],
};

/** An honest title at an honest price; the picture says the rest. */
export function talkingPicture(of: { readonly brand: number }) {
  return (language: GoodsLanguage): { readonly offer: Offer } => {
    const brand = brandAt(of.brand);
    const { name } = brand;
    const shape = photographedGoods(brand, 1);
    const [low] = brand.prices[shape] ?? [40];
    const { nouns, zhNouns } = KINDS[shape];
    return {
      offer: {
        shape,
        title: language === "zh" ? `${name} ${zhNouns[0]} 雾蓝` : `${name} ${nouns[0]}, slate`,
        lettering: name,
        amount: low,
        condition: "new",
        picture: {
          kind: "goods",
          shape,
          lettering: name,
          colour: "slate",
          overlay: [...SAID[language]],
        },
      },
    };
  };
}
