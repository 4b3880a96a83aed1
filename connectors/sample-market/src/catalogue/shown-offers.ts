import type { GoodsLanguage } from "./good.js";
import type { Offer } from "./offer.js";
import type { Seller } from "./sellers.js";
import { labelled } from "./shown/labels.js";
import { brandsPhotograph, copiedPhotograph } from "./shown/photographs.js";
import { talkingPicture } from "./shown/talking-picture.js";
import { withTypePlate } from "./shown/type-plates.js";

interface ShownOffer {
  readonly offer: Offer;
  /** Place of the seller whom the brand authorised; without it anybody else. */
  readonly authorised?: number;
  /** Of the offers here, so that each has a seller of its own. */
  readonly place: number;
}

type Draw = (language: GoodsLanguage) => Omit<ShownOffer, "place">;

/** Offers of which the pictures tell what the words do not. Brands are the first ones, whom small samples have, too. */
const SHOWN: readonly Draw[] = [
  copiedPhotograph({
    brand: 0,
    edits: { crop: 0.12, mirrored: true, border: { width: 26, paint: "#ffffff" } },
  }),
  labelled({ brand: 7, on: "bottle", colour: "sage", width: 160, turn: 0 }),
  withTypePlate({ goods: "charger", colour: "slate", marking: "narrow", height: 84, turn: -2 }),
  brandsPhotograph({ brand: 0, authorised: 1 }),
  copiedPhotograph({
    brand: 1,
    edits: { crop: 0.12, border: { width: 22, paint: "#e9b44c" }, banner: "Ships today" },
  }),
  labelled({ brand: 5, on: "mug", colour: "sage", width: 156, turn: 7 }),
  talkingPicture({ brand: 2 }),
  withTypePlate({
    goods: "headphones",
    colour: "cream",
    marking: "conforming",
    height: 78,
    turn: 1.5,
  }),
  copiedPhotograph({ brand: 3, edits: { turn: 3, sticker: "-40 %" } }),
  withTypePlate({ goods: "toy", colour: "terracotta", marking: "narrow", height: 90, turn: 0 }),
  labelled({ brand: 6, on: "shoe_box", colour: "cognac", width: 156, turn: -5 }),
  brandsPhotograph({ brand: 3, authorised: 2 }),
  withTypePlate({ goods: "lamp", colour: "navy", marking: "conforming", height: 70, turn: -1 }),
  copiedPhotograph({ brand: 2, edits: { mirrored: true, banner: "Gift box included" } }),
  labelled({ brand: 17, on: "bag", colour: "sand", width: 160, turn: 6 }),
];

/** They stand among the others, far enough apart for nobody to take the shop for full of them. */
const FIRST = 39;
const STEP = 31;

/** The offer at that place of the shop, where it is one of these. */
export function shownAt(index: number, language: GoodsLanguage): ShownOffer | undefined {
  const place = (index - FIRST) / STEP;
  const draw = SHOWN[place];
  return draw && { ...draw(language), place };
}

/** So many of the first sellers may be authorised by some brand. */
const AUTHORISED_SELLERS = 3;

/**
 * In a shop with few sellers some have several of them; authorised ones only what they are authorised for. Undefined
 * where a shop is too small to have the authorised seller.
 */
export function sellerOfShown(
  { authorised, place }: ShownOffer,
  sellers: readonly Seller[],
): Seller | undefined {
  const others = sellers.slice(AUTHORISED_SELLERS);
  const among = others.length > 0 ? others : sellers;
  return authorised === undefined ? among[place % among.length] : sellers[authorised];
}
