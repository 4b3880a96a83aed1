import type { Listing } from "@touchstone/interface";
import type { Draw } from "../../src/budget/draw.js";
import { FILLERS, HANZI_FILLERS } from "../world/fillers.js";

const BEFORE = [
  "NEW",
  "Hot",
  "2024",
  "Sale!",
  "UK stock",
  "Lot:",
  "~",
  "⭐",
  "Free shipping",
  "Wholesale",
  "1x",
  "2 pcs",
];
const BEHIND = [
  "free shipping",
  "fast delivery",
  "NEW",
  "UK",
  "2024",
  "gift",
  "1 pc",
  "in stock",
  "✅",
  "no returns",
  "read description",
  "- used",
  "(new)",
];
const HANZI_BEFORE = ["2024新款", "现货", "厂家直销", "特价", "包邮", "热卖", "【现货】", "爆款"];
const HANZI_BEHIND = ["包邮", "现货", "批发", "送礼", "网红", "清仓", "一件代发", "新品", "2024"];

/** Dresses a title as sellers do: capitals, small letters, shouting, what is put before and behind. */
function dressTitle(title: string, hanzi: boolean, draw: Draw): string {
  let dressed = draw.chance(0.35) ? heaped(title, hanzi, draw) : title;
  if (draw.chance(0.12)) dressed = `${draw.pick(hanzi ? HANZI_BEFORE : BEFORE)} ${dressed}`;
  if (draw.chance(0.22)) dressed = `${dressed} ${draw.pick(hanzi ? HANZI_BEHIND : BEHIND)}`;
  if (hanzi) return draw.chance(0.1) ? dressed.replace(/ /gu, "") : dressed;
  const style = draw.next();
  if (style < 0.1) return dressed.toUpperCase();
  if (style < 0.22) return dressed.toLowerCase();
  if (style < 0.5) return dressed.replace(/(^|\s)(\p{Ll})/gu, (all) => all.toUpperCase());
  if (style < 0.8) return dressed.replace(/\p{L}/u, (first) => first.toUpperCase());
  return dressed;
}

/** Words heaped before and behind, as where every search is to be met. */
function heaped(title: string, hanzi: boolean, draw: Draw): string {
  const fillers = hanzi ? HANZI_FILLERS : FILLERS;
  const join = hanzi ? draw.pick(["", "", " ", ","]) : " ";
  const some = (most: number) =>
    Array.from({ length: draw.below(most + 1) }, () => draw.pick(fillers));
  return [...some(hanzi ? 4 : 1), title, ...some(5)].join(join);
}

const BLAND = [
  "Great item",
  "See description",
  "New arrival",
  "Item as pictured",
  "Bargain",
  "新品上架",
  "详情见描述",
];
const LEAD_INS = [
  "You are looking at:",
  "For sale:",
  "Selling",
  "Condition: good.",
  "Thank you for visiting our shop.",
  "Please read.",
  "商品详情：",
];
const LEAD_OUTS = [
  "Ships within two days.",
  "Any questions, just ask.",
  "Smoke free home.",
  "Colours may differ slightly.",
  "Contact us for more photos.",
  "支持七天退换。",
];

/** The listing about a text: mostly its title, sometimes its description, with or without a category. */
export function dressListing(text: string, hanzi: boolean, category: string, draw: Draw): Listing {
  const dressed = dressTitle(text, hanzi, draw);
  const base = { marketplace: "agora", id: "row" };
  const described = draw.chance(0.12)
    ? {
        ...base,
        title: draw.pick(BLAND),
        description: `${draw.pick(LEAD_INS)} ${dressed}. ${draw.pick(LEAD_OUTS)}`,
      }
    : { ...base, title: dressed };
  return draw.chance(0.5) ? { ...described, category } : described;
}
