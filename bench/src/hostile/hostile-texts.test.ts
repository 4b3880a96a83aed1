import { expect, it } from "vitest";
import { SeededRandom } from "../random.js";
import { HOSTILE_TEXTS } from "./hostile-texts.js";

it.each(Object.entries(HOSTILE_TEXTS))("%s are about as long as asked for", (_, make) => {
  const text = make(1_000, ["Kestrovelle", "珂斯洛", "H&M"], new SeededRandom(1));
  expect(text.length).toBeGreaterThanOrEqual(1_000);
  expect(text.length).toBeLessThan(1_100);
});
