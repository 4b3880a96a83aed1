import { describe, expect, it } from "vitest";
import { inColour, widthOf } from "./options.js";

describe("colours", () => {
  const terminal = { isTTY: true, env: { TERM: "xterm-256color" } };

  it("are used on a terminal and nowhere else, unless it is said otherwise", () => {
    expect(inColour("auto", terminal)).toBe(true);
    expect(inColour("auto", { ...terminal, isTTY: false })).toBe(false);
    expect(inColour("always", { ...terminal, isTTY: false })).toBe(true);
    expect(inColour("never", terminal)).toBe(false);
  });

  it("are left out where NO_COLOR is set, or the terminal has none", () => {
    expect(inColour("auto", { ...terminal, env: { NO_COLOR: "1" } })).toBe(false);
    expect(inColour("auto", { ...terminal, env: { NO_COLOR: "" } })).toBe(true);
    expect(inColour("auto", { ...terminal, env: { TERM: "dumb" } })).toBe(false);
  });
});

describe("the width", () => {
  it("is the one asked for, else the terminal's, else 80 columns", () => {
    expect(widthOf(100, 70)).toBe(100);
    expect(widthOf(undefined, 70)).toBe(70);
    expect(widthOf(undefined, undefined)).toBe(80);
    expect(widthOf(undefined, 10)).toBe(50);
  });
});
