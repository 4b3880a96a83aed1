import type { ScreenableRight } from "@touchstone/interface";
import { describe, expect, it } from "vitest";
import { findMarks } from "./find-marks.js";

const RIGHTS: readonly ScreenableRight[] = [
  { id: "r-1", brand: "Lumora", kind: "word_mark", text: "Lumora", aliases: ["露莫拉"] },
  { id: "r-2", brand: "Lumora", kind: "word_mark", text: "Aurelle" },
  { id: "Aurelle", brand: "Norvane", kind: "word_mark", text: "Norvane" },
  { id: "r-4", brand: "Lumora", kind: "copyright_text", text: "A poem." },
];

function found(mark: string | undefined): readonly string[] {
  const marks = findMarks(RIGHTS, mark);
  return marks.ok ? marks.value.map(({ id }) => id) : marks.complaints;
}

describe("the mark that is asked about", () => {
  it.each([
    ["the id of a right", "r-2", ["r-2"]],
    ["an id before words", "Aurelle", ["Aurelle"]],
    ["its words, in any case and width", "ＮＯＲＶＡＮＥ", ["Aurelle"]],
    ["an alias", "露莫拉", ["r-1"]],
    ["a brand, with all its word marks", "lumora", ["r-1", "r-2"]],
    ["nothing", undefined, []],
  ])("is named by %s", (_, mark, ids) => {
    expect(found(mark)).toEqual(ids);
  });

  it("is refused where no word mark is meant, with those that there are", () => {
    expect(found("Kestro")).toEqual([
      'no word mark has the id or the words "Kestro"; there are Lumora, Aurelle, Norvane',
    ]);
    expect(found("r-4")).toEqual([
      "--mark r-4 is a right of the kind copyright_text; only word marks are looked for in text",
    ]);
  });
});
