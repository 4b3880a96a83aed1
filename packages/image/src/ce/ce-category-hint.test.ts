import { expect, it } from "vitest";
import { ceCategoryHint } from "./ce-category-hint.js";

it.each([
  "Toys & Games > Wooden toys",
  "Kinder-Spielzeug aus Holz",
  "Jouets en bois",
  "Juguetes",
  "Giocattoli",
  "儿童玩具 积木",
  "Wireless Earbuds, Bluetooth 5.3",
  "Bohrmaschine 18V",
  "防护口罩 FFP2",
  "无人机",
])("%s needs the marking", (words) => {
  expect(ceCategoryHint(words)).toBe("needs_ce");
});

it.each([
  "Cotton T-shirt for men",
  "Lippenstift, matt",
  "Livres > Romans policiers, livre de poche",
  "Muebles de salón",
  "Collana d'argento",
  "女士连衣裙",
])("%s must not bear it", (words) => {
  expect(ceCategoryHint(words)).toBe("must_not_bear_ce");
});

it("one act that asks for the marking is enough", () => {
  expect(ceCategoryHint("LED lamp in the shape of a book")).toBe("needs_ce");
});

it.each(["", "Garden gnome", "Notoyz"])("of “%s” nothing is known", (words) => {
  expect(ceCategoryHint(words)).toBe("unknown");
});
