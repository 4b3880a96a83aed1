import { expect, it } from "vitest";
import { SeededRandom } from "../../random.js";
import { trendOf } from "./trend.js";

const random = new SeededRandom(5);
const noisy = (slope: number) =>
  Array.from({ length: 120 }, (_, at) => 1_000 + slope * at + random.whole(-40, 40));

it("ups and downs are no growth, and neither is a warm-up", () => {
  expect(trendOf(noisy(0)).grows).toBe(false);
  const warmed = noisy(0).map((value, at) => (at < 35 ? at * 20 : value));
  expect(trendOf(warmed).grows).toBe(false);
});

it("a leak below the noise of a single sample shows over the run", () => {
  const trend = trendOf(noisy(2));
  expect(trend.grows).toBe(true);
  expect(trend.growth).toBeGreaterThan(120);
});

it("what falls does not grow, and what is small may move by the least that counts", () => {
  expect(trendOf(noisy(-3)).grows).toBe(false);
  expect(trendOf([1, 1, 1, 1, 2, 2, 2, 3, 3], 5).grows).toBe(false);
});
