import { expect, it } from "vitest";
import { tilePath } from "./tile-path.js";

it.each([
  [{ level: 0, index: 0 }, 256, "tile/0/000"],
  [{ level: 0, index: 0 }, 7, "tile/0/000.p/7"],
  [{ level: 1, index: 0 }, 70_000, "tile/1/000"],
  [{ level: 1, index: 1 }, 70_000, "tile/1/001.p/17"],
  [{ level: 0, index: 1_234_067 }, 2 ** 30, "tile/0/x001/x234/067"],
])("the tile %o of a tree of %i leaves has the path of its standard", (key, size, path) => {
  expect(tilePath(key, size)).toBe(path);
});
