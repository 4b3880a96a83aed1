import { expect, it } from "vitest";
import { namesPlainly } from "./plain-mentions.js";

const KEYS = new Set(["kestrovelle", "norvfield", "珂斯洛"]);

it.each([
  "new Kestrovelle shoes",
  "KESTROVELLE's shoes",
  "Késtrovelle",
  "Norv & Field boots",
  "norv-field boots",
  "新款珂斯洛跑鞋",
])("sees a mark in %s", (title) => {
  expect(namesPlainly(title, KEYS)).toBe(true);
});

it.each(["new K3strovelle shoes", "bestkestrovelleshop", "norv boots in a field", "新款斯洛跑鞋"])(
  "sees none in %s",
  (title) => {
    expect(namesPlainly(title, KEYS)).toBe(false);
  },
);
