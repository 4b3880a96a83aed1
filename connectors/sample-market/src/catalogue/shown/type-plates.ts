import type { GoodsLanguage } from "../good.js";
import type { Offer } from "../offer.js";
import type { TypePlatePicture } from "../picture.js";
import { plainTitle } from "./plain-title.js";

const AMOUNTS: Readonly<Record<TypePlatePicture["goods"], number>> = {
  charger: 14,
  headphones: 36,
  lamp: 29,
  toy: 12,
};

/** Electrical goods of no brand's, shown from the side on which their type plate is. */
export function withTypePlate(plate: Omit<TypePlatePicture, "kind">) {
  return (language: GoodsLanguage): { readonly offer: Offer } => {
    const remark = { en: "type plate in the picture", zh: "附铭牌照片" };
    return {
      offer: {
        shape: plate.goods,
        title: plainTitle(plate.goods, language, remark),
        lettering: "",
        amount: AMOUNTS[plate.goods],
        condition: "new",
        picture: { ...plate, kind: "type_plate" },
      },
    };
  };
}
