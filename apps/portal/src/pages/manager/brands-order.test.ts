import { expect, it } from "vitest";
import type { BrandGlance } from "../../api/brands.js";
import { asked } from "./brands-order.js";

function brand(name: string, more: Partial<BrandGlance["requests"]> = {}): BrandGlance {
  return {
    id: name,
    name,
    manager: { id: `manager of ${name}`, name: "Account manager 1" },
    identityState: "confirmed",
    rights: { verified: 1, waiting: 0 },
    requests: {
      waiting: 0,
      oldestSince: null,
      overdue: 0,
      answered7d: 0,
      medianAnswerHours: null,
      ...more,
    },
    exposure: [],
    confirmed30d: 0,
    reversed30d: 0,
  };
}

const BRANDS = [
  brand("Norvane", { waiting: 2, oldestSince: "2026-03-01T00:00:00.000Z" }),
  brand("青岚", { waiting: 9, overdue: 1, oldestSince: "2026-02-01T00:00:00.000Z" }),
  brand("Amberlin"),
];
const namesOf = (brands: readonly BrandGlance[]) => brands.map(({ name }) => name);

it("puts the brand for which most waits first", () => {
  expect(namesOf(asked(BRANDS, {}))).toEqual(["青岚", "Norvane", "Amberlin"]);
});

it("turns a column round", () => {
  expect(namesOf(asked(BRANDS, { sort: "waiting", turned: true }))[0]).toBe("Amberlin");
});

it("puts brands for which nothing waits after the oldest", () => {
  expect(namesOf(asked(BRANDS, { sort: "oldest" }))).toEqual(["青岚", "Norvane", "Amberlin"]);
});

it("finds a name in any case, and hanzi", () => {
  expect(namesOf(asked(BRANDS, { q: "norV" }))).toEqual(["Norvane"]);
  expect(namesOf(asked(BRANDS, { q: "岚" }))).toEqual(["青岚"]);
});

it("keeps those of one account manager with something overdue", () => {
  expect(namesOf(asked(BRANDS, { show: "overdue", manager: "manager of 青岚" }))).toEqual(["青岚"]);
  expect(asked(BRANDS, { show: "overdue", manager: "manager of Norvane" })).toEqual([]);
});
