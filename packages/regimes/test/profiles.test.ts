import { missingElements, PROFILES, profileNames, safetyDue } from "@touchstone/regimes";
import { describe, expect, it } from "vitest";

/** Every element of every profile, of notices and of contests. */
const LISTS = profileNames.flatMap((name) => {
  const { notice, contest } = PROFILES[name];
  return [
    { name, of: "notice", elements: notice.elements },
    { name, of: "contest", elements: contest.elements },
  ];
});

describe("the elements that a legal profile asks for", () => {
  it.each(LISTS)(
    "$name $of: each that is left out is named, and that one alone",
    ({ elements }) => {
      const codes = elements.map(({ code }) => code);
      expect(missingElements(elements, codes)).toEqual([]);
      for (const { code, kind } of elements) {
        const stated = codes.filter((each) => each !== code);
        // What the case itself holds cannot be left out.
        const expected = kind === "case" ? [] : [code];
        expect(missingElements(elements, stated).map((each) => each.code)).toEqual(expected);
      }
    },
  );

  it.each(LISTS)("$name $of: is said in both languages, each once", ({ elements }) => {
    expect(new Set(elements.map(({ code }) => code)).size).toBe(elements.length);
    for (const { words } of elements) {
      expect(words.en).not.toBe("");
      expect(words.zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it("a notice that only lacks formalities is mended with its sender, where the law says so", () => {
    const { elements, cureWith } = PROFILES.US_DMCA.notice;
    expect(elements.map(({ code }) => code)).toEqual(expect.arrayContaining([...cureWith]));
  });

  it("the sender of a notice in the United Kingdom is warned of unjustified threats", () => {
    expect(PROFILES.UK.notice.caution?.en).toContain("unjustified threat");
  });

  it("orders on safety are due no later than notices", () => {
    const at = "2026-11-24T09:00:00.000Z";
    expect(safetyDue("order", at) <= safetyDue("notice", at)).toBe(true);
  });
});
