import type { Shape } from "./picture.js";

export interface Kind {
  /** The category in the public format. */
  readonly category: string;
  readonly zh: string;
  readonly nouns: readonly string[];
  readonly zhNouns: readonly string[];
  /** What is made for goods of this kind and is none itself; empty where the shop has nothing. */
  readonly accessories: readonly string[];
  readonly details: readonly string[];
}

export const KINDS: Readonly<Record<Shape, Kind>> = {
  bag: {
    category: "Bags",
    zh: "箱包",
    nouns: ["tote", "shoulder bag", "crossbody bag", "weekender", "top-handle bag"],
    zhNouns: ["托特包", "单肩包", "手提包"],
    accessories: ["Organiser insert for", "Replacement shoulder strap for", "Rain cover for"],
    details: ["full-grain leather", "two inside pockets", "cotton lining", "a zip that runs well"],
  },
  shoe: {
    category: "Shoes",
    zh: "鞋履",
    nouns: ["low trainers", "running shoes", "canvas sneakers", "court shoes"],
    zhNouns: ["运动鞋", "休闲鞋", "帆布鞋"],
    accessories: ["Laces 120 cm for", "Cork insoles for"],
    details: ["a stitched sole", "a padded collar", "leather uppers", "true to size"],
  },
  watch: {
    category: "Watches",
    zh: "腕表",
    nouns: ["field watch", "dress watch", "automatic watch", "moonphase watch"],
    zhNouns: ["机械表", "腕表", "石英表"],
    accessories: ["Leather strap 20 mm for", "Bracelet link for", "Travel roll for"],
    details: ["sapphire glass", "a 38 mm case", "water resistant to 5 bar", "a date window"],
  },
  bottle: {
    category: "Bottles",
    zh: "水瓶",
    nouns: ["flask 500 ml", "carafe 750 ml", "bottle 600 ml", "travel flask 350 ml"],
    zhNouns: ["保温瓶 500 毫升", "随行瓶", "水瓶 600 毫升"],
    accessories: ["Carrying loop for", "Cleaning brush for", "Spare lid for"],
    details: ["a tight lid", "double walls", "a non-slip foot", "dishwasher-safe parts"],
  },
  perfume: {
    category: "Fragrance",
    zh: "香水",
    nouns: ["eau de parfum 50 ml", "eau de toilette 75 ml", "cologne 100 ml"],
    zhNouns: ["香水 50 毫升", "淡香水"],
    accessories: ["Travel case for"],
    details: ["a note of fig", "notes of cedar and salt", "its seal unbroken", "its box"],
  },
  headphones: {
    category: "Headphones",
    zh: "耳机",
    nouns: ["wireless headphones", "studio headphones", "over-ear headphones"],
    zhNouns: ["无线耳机", "头戴式耳机"],
    accessories: ["Ear pads for", "Hard case for", "Spare cable 1.5 m for"],
    details: ["30 hours of play", "a folding band", "soft ear pads", "a cable of 1.5 m"],
  },
  mug: {
    category: "Home",
    zh: "家居",
    nouns: ["mug 300 ml", "stoneware mug", "enamel cup", "tea cup"],
    zhNouns: ["马克杯", "茶杯"],
    accessories: [],
    details: ["thrown by hand", "a speckled glaze", "microwave safe", "a wide handle"],
  },
  lamp: {
    category: "Lighting",
    zh: "灯具",
    nouns: ["table lamp", "reading lamp", "bedside lamp"],
    zhNouns: ["台灯", "床头灯"],
    accessories: [],
    details: ["a linen-covered cable", "a dimmer", "E27 bulb not included", "a weighted foot"],
  },
  book: {
    category: "Books",
    zh: "书籍",
    nouns: ["notebook A5", "sketchbook", "photo album", "travel journal"],
    zhNouns: ["笔记本", "速写本"],
    accessories: [],
    details: ["120 g paper", "lies flat when open", "a ribbon", "sewn by hand"],
  },
  charger: {
    category: "Electronics",
    zh: "电子",
    nouns: ["USB charger 20 W", "wall charger", "travel charger"],
    zhNouns: ["充电器 20W", "旅行充电器"],
    accessories: [],
    details: ["two ports", "a folding plug", "a cable of 1 m", "protection against overheating"],
  },
  toy: {
    category: "Toys",
    zh: "玩具",
    nouns: ["toy car", "pull-back toy car", "toy van"],
    zhNouns: ["玩具车", "回力玩具车"],
    accessories: [],
    details: ["rubber tyres", "doors that open", "rounded edges", "batteries not included"],
  },
};

/** The kind of goods of a category, or of words in a title; bags when nothing tells. */
export function shapeOf(category: string | undefined, title: string): Shape {
  const shapes = Object.entries(KINDS) as [Shape, Kind][];
  const byCategory = shapes.find(([, kind]) => kind.category === category);
  if (byCategory !== undefined) return byCategory[0];
  const lower = title.toLowerCase();
  const named = shapes.find(([shape, kind]) =>
    [shape, ...kind.zhNouns].some((word) => lower.includes(word)),
  );
  return named?.[0] ?? "bag";
}
