import { photographedGoods } from "@touchstone/sample-world";
import type { GoodsLanguage } from "../good.js";
import { KINDS } from "../kinds.js";
import type { Offer } from "../offer.js";
import type { Edits } from "../picture.js";
import { brandAt } from "./brand-at.js";
import { plainTitle } from "./plain-title.js";

/** The photograph that is used here; brands have it registered. */
const NUMBER = 1;
/** Of the lowest price of genuine goods. */
const CHEAP = 0.35;

/** A brand's own photograph, changed a little, on the listing of somebody who names no brand. */
export function copiedPhotograph(of: { readonly brand: number; readonly edits: Edits }) {
  return (language: GoodsLanguage): { readonly offer: Offer } => {
    const brand = brandAt(of.brand);
    const shape = photographedGoods(brand, NUMBER);
    const [low] = brand.prices[shape] ?? [40];
    const remark = { en: "as in the picture", zh: "如图 现货" };
    return {
      offer: {
        shape,
        title: plainTitle(shape, language, remark),
        lettering: "",
        amount: Math.round(low * CHEAP),
        condition: "new",
        picture: { kind: "photograph", brand: brand.id, number: NUMBER, edits: of.edits },
      },
    };
  };
}

/** The same photograph as it is, on the listing of a seller whom the brand authorised and who names it. */
export function brandsPhotograph(of: { readonly brand: number; readonly authorised: number }) {
  return (language: GoodsLanguage): { readonly offer: Offer; readonly authorised: number } => {
    const brand = brandAt(of.brand);
    const shape = photographedGoods(brand, NUMBER);
    const [low, high] = brand.prices[shape] ?? [40, 60];
    const { nouns, zhNouns } = KINDS[shape];
    const title =
      language === "zh"
        ? `${brand.name} ${zhNouns[0]} 授权经销`
        : `${brand.name} ${nouns[0]}, from an authorised shop`;
    return {
      authorised: of.authorised,
      offer: {
        shape,
        title,
        lettering: "",
        amount: Math.round((low + high) / 2),
        condition: "new",
        brandClaim: brand.name,
        picture: { kind: "photograph", brand: brand.id, number: NUMBER, edits: {} },
      },
    };
  };
}
