/*
 * Terms are written as sellers write them, in lower case. Phrases that limit an entry or keep a word
 * company are written as a folded text reads: without accents, and with a space for every sign
 * between letters or digits ("adam s", "26 6").
 */

/**
 * Kinds of goods a listing can be recognised as. Finer than Nice classes where the difference
 * decides how a word is read (an "AAA" in `batteries`, a replica in `fan_gear`).
 */
export const GOODS_GROUPS = [
  "footwear",
  "clothing",
  "headgear",
  "fashion_accessories",
  "bags",
  "watches",
  "jewellery",
  "eyewear",
  "hair",
  "perfume_cosmetics",
  "personal_care",
  "phones",
  "phone_accessories",
  "computers",
  "audio",
  "cameras",
  "tv_video",
  "gaming",
  "wearables",
  "batteries",
  "electronic_parts",
  "printing_supplies",
  "software",
  "home_appliances",
  "kitchenware",
  "furniture",
  "home_decor",
  "household",
  "bedding_textiles",
  "lighting",
  "toys",
  "collectibles",
  "sports",
  "outdoor",
  "fan_gear",
  "weapons",
  "musical",
  "books_media",
  "stationery",
  "craft",
  "party",
  "tools",
  "hardware",
  "industrial",
  "building",
  "security",
  "auto_parts",
  "vehicles",
  "food",
  "fresh_produce",
  "drinks",
  "alcohol",
  "tobacco_vape",
  "supplements",
  "medical",
  "adult",
  "baby",
  "pet",
  "garden",
  "services",
] as const;
export type GoodsGroup = (typeof GOODS_GROUPS)[number];

/** Nouns for one kind of goods, with the Nice classes those goods belong to. */
export interface GoodsEntry {
  readonly classes: readonly number[];
  readonly group: GoodsGroup;
  readonly terms: readonly string[];
}

/**
 * A noun of something made for other things. `strong`: hardly ever the branded good itself
 * (screen protector). `weak`: as often the branded good itself (battery, lens).
 */
export interface AccessoryTerm {
  readonly term: string;
  readonly strength: "strong" | "weak";
}

/** On which side of the sign a cue has to stand, seen from the sign. */
export type CueSide = "left" | "right" | "either";

/** A cue is none when one of the phrases stands directly after or before it ("like new"). */
export interface Cue {
  readonly term: string;
  readonly side: CueSide;
  readonly notFollowedBy?: readonly string[];
  readonly notPrecededBy?: readonly string[];
}

/**
 * Vocabulary of reproduction. It counts unless the goods are in `notIn`, only if they are in
 * `onlyIn`, and not when one of the phrases stands directly after or before it.
 */
export interface ReplicaTerm {
  readonly term: string;
  readonly strength: "strong" | "moderate";
  readonly notIn?: readonly GoodsGroup[];
  readonly onlyIn?: readonly GoodsGroup[];
  readonly notFollowedBy?: readonly string[];
  readonly notPrecededBy?: readonly string[];
}

/**
 * A word that is also a brand, and where it is only a word: directly before one of `next`, directly
 * after one of `previous`, or in goods `within` which it names the thing itself. Any one suffices.
 */
export interface DescriptiveUse {
  readonly word: string;
  readonly next?: readonly string[];
  readonly previous?: readonly string[];
  readonly within?: readonly GoodsGroup[];
}
