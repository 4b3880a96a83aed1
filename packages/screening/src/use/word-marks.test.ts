import { DEFAULT_POLICY, type Listing, type ScreenableRight } from "@touchstone/interface";
import { describe, expect, it } from "vitest";
import { compileScreening, createScreener } from "../index.js";

const right = (
  id: string,
  text: string,
  niceClasses: readonly number[],
  aliases: readonly string[] = [],
): ScreenableRight => ({
  id,
  brand: id,
  kind: "word_mark",
  text,
  aliases: [...aliases],
  niceClasses: [...niceClasses],
});

/** Marks that are words, units or letters elsewhere. */
const RIGHTS = [
  right("apple", "Apple", [9, 14], ["苹果"]),
  right("target", "Target", [18, 25, 35]),
  right("xiaomi", "Xiaomi", [9, 11], ["小米"]),
  right("lv", "LV", [14, 18, 25]),
];

const screen = createScreener(compileScreening(RIGHTS, []), DEFAULT_POLICY);

function usesIn(title: string, rest: Partial<Listing> = {}): readonly string[] {
  return screen({ marketplace: "agora", id: "l-1", title, ...rest }, []).findings.map(
    ({ brand, use }) => `${brand} ${use}`,
  );
}

function offersIn(title: string, rest: Partial<Listing> = {}): readonly string[] {
  return usesIn(title, rest).filter((use) => use.endsWith(" offer"));
}

const FRUIT = [
  "Fresh Gala apples 5 kg box",
  "Apple tree sapling, two years old",
  "dried apple rings without sugar",
  "APPLE CIDER VINEGAR GUMMIES 60 PCS",
  "Caramel Apple Lollipops",
  "apple corer and slicer",
  "新鲜苹果 5斤装 脆甜",
  "红富士苹果树苗 嫁接",
  "苹果醋饮料 12瓶",
  "苹果干 无糖 果脯",
];
const SEATS = [
  "Cinema seats, row of four, red velvet, target group families",
  "Theatre seat number plates, set of 20",
  "archery target straw 60 cm",
  "Shooting Target Paper 50 sheets",
  "splatter target stickers",
  "step target notebook for sales teams",
];
const GRAIN = [
  "山西黄小米 5斤 杂粮",
  "有机小米粥 月子米",
  "陕北小米 新米 农家自产",
  "小米锅巴 零食 麻辣味",
  "小米椒 辣椒酱 下饭",
];
const PARTS = [
  "Relay LV-205 24V",
  "Lamp dimmer 12 LV 50W",
  "hydraulic seal LV 30x42x7",
  "Inductor LV-10uH SMD",
  "继电器 LV-36NK",
  "Connector LV.4002.1 10 pcs",
  "Contactor LV1D09 24V DC",
];

describe("a mark that is a word as well, over a clean catalogue", () => {
  it.each([
    ["fruit", FRUIT],
    ["cinema seats and targets", SEATS],
    ["grain", GRAIN],
    ["part numbers", PARTS],
  ])("of %s raises no offer", (_, titles) => {
    expect(titles.filter((title) => offersIn(title).length > 0)).toEqual([]);
    expect(
      titles.filter(
        (title) => screen({ marketplace: "a", id: "l", title }, []).recommendation !== "clear",
      ),
    ).toEqual([]);
  });
});

describe("the same marks over goods of their own", () => {
  it.each([
    ["Apple smartphone 128GB unlocked", "apple offer"],
    ["apple watch series 9 45mm", "apple offer"],
    ["Apple laptop 13 inch, used", "apple offer"],
    ["苹果手机 128G 全网通", "apple offer"],
    ["二手苹果平板电脑 九成新", "apple offer"],
    ["小米手机 智能手机 256GB", "xiaomi offer"],
    ["小米电视 55寸 官方旗舰店", "xiaomi offer"],
    ["小米蓝牙耳机 正品", "xiaomi offer"],
    ["LV handbag monogram canvas", "lv offer"],
    ["LV wallet brown with dust bag", "lv offer"],
    ["正品LV单肩包 专柜购入", "lv offer"],
    ["Target tote bag canvas new with tags", "target offer"],
    ["Target women's dress size M", "target offer"],
  ])("offer them: %s", (title, use) => {
    expect(usesIn(title)).toContain(use);
  });

  it.each([
    ["phone case for Apple iPhone 15", "apple compatible"],
    ["适用于小米手机壳 防摔", "xiaomi compatible"],
    ["purse organizer insert for LV tote", "lv compatible"],
    ["charging cable compatible with Apple watch", "apple compatible"],
    ["苹果手机钢化膜 适用", "apple compatible"],
  ])("are made for, not offered: %s", (title, use) => {
    expect(usesIn(title)).toContain(use);
  });
});
