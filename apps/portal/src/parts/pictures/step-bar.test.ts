import { expect, it } from "vitest";
import { sideOf } from "./step-bar.js";

const step = { name: "features", value: 20, bar: 12, passed: true } as const;

it("a step that is passed above its bar asks for at least that", () => {
  expect(sideOf(step)).toBe("least");
  expect(sideOf({ ...step, value: 8, passed: false })).toBe("least");
});

it("a step that is passed below its bar asks for no more than that", () => {
  expect(sideOf({ ...step, name: "hash", value: 20, bar: 60 })).toBe("most");
  expect(sideOf({ ...step, name: "geometry", value: 9, bar: 4, passed: false })).toBe("most");
});

it("a step that was not asked is a distance only for hashes", () => {
  expect(sideOf({ ...step, name: "hash", value: null, passed: false })).toBe("most");
  expect(sideOf({ ...step, value: null, passed: false })).toBe("least");
});
