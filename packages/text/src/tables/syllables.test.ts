import { describe, expect, it } from "vitest";
import { FIRST_HANZI, isReadAs, loadSyllables, READINGS } from "./syllables.js";

const table = loadSyllables();

function readingsOf(hanzi: string): readonly string[] {
  const place = (hanzi.charCodeAt(0) - FIRST_HANZI) * READINGS;
  return Array.from(table.readings.subarray(place, place + READINGS))
    .filter((syllable) => syllable > 0)
    .map((syllable) => table.names[syllable] ?? "");
}

describe("syllables", () => {
  it("a hanzi is read as one says it, without its tone", () => {
    expect(readingsOf("斯")).toEqual(["si"]);
    expect(readingsOf("绿")[0]).toBe("lv");
  });

  it("a hanzi that is read in two ways has both, the commoner first", () => {
    expect(readingsOf("乐")).toEqual(["le", "yue"]);
    expect(readingsOf("重")).toEqual(["zhong", "chong"]);
  });

  it("a reading that hardly any word has is left out", () => {
    expect(readingsOf("盖")).toEqual(["gai"]);
  });

  it("traditional hanzi have none, since texts are folded first", () => {
    expect(readingsOf("維")).toEqual([]);
    expect(readingsOf("维")).toEqual(["wei"]);
  });

  it("hanzi of one sound are told from those of another", () => {
    const si = table.names.indexOf("si");
    expect(isReadAs(table, "丝".charCodeAt(0), si)).toBe(true);
    expect(isReadAs(table, "诗".charCodeAt(0), si)).toBe(false);
  });

  it("all syllables are letters, and as many as Mandarin has", () => {
    expect(table.names.slice(1).every((name) => /^[a-z]{1,6}$/.test(name))).toBe(true);
    expect(table.names.length).toBeGreaterThan(395);
    expect(table.names.length).toBeLessThan(420);
  });
});
