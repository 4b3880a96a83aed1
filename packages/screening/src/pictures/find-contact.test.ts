import { expect, it } from "vitest";
import { findContact } from "./find-contact.js";

it.each([
  ["加微信：kest2024", "微信：kest2024"],
  ["WeChat: shop_8812", "WeChat: shop_8812"],
  ["vx abc12345", "vx abc12345"],
  ["QQ:1234567", "QQ:1234567"],
  ["WhatsApp +44 7700 900123", "WhatsApp +44 7700 900123"],
  ["call 138-0013-8000 now", "138-0013-8000"],
  ["+86 138 0013 8000", "138 0013 8000"],
])("%s holds an address", (text, address) => {
  expect(findContact(text)).toBe(address);
});

it.each([
  "MADE IN CHINA",
  "EAN 4006381333931",
  "Model 1380013800012",
  "size 42 / 260 mm",
  "wx",
  "100% cotton 2024",
])("%s holds none", (text) => {
  expect(findContact(text)).toBeUndefined();
});
