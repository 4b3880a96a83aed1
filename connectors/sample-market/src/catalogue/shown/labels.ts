import type { GoodsLanguage } from "../good.js";
import type { Offer } from "../offer.js";
import type { LogoPicture, Shape } from "../picture.js";
import { brandAt } from "./brand-at.js";
import { plainTitle } from "./plain-title.js";

const SHAPES: Readonly<Record<LogoPicture["on"], Shape>> = {
  bag: "bag",
  bottle: "bottle",
  mug: "mug",
  shoe_box: "shoe",
};
const AMOUNT = 24;

/** Plain goods, named as such, with a brand's logo on their label. */
export function labelled(of: Omit<LogoPicture, "kind" | "brand"> & { readonly brand: number }) {
  return (language: GoodsLanguage): { readonly offer: Offer } => {
    const { id } = brandAt(of.brand);
    const shape = SHAPES[of.on];
    const remark = { en: "plain, see the label", zh: "简约款 见图" };
    return {
      offer: {
        shape,
        title: plainTitle(shape, language, remark),
        lettering: "",
        amount: AMOUNT,
        condition: "new",
        picture: { ...of, kind: "logo_on_goods", brand: id },
      },
    };
  };
}
