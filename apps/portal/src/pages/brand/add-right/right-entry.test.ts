import { describe, expect, it } from "vitest";
import { emptyEntry, missingIn, newRightOf, RIGHT_KINDS, type RightEntry } from "./right-entry.js";

const WHOLE: RightEntry = {
  kind: "word_mark",
  text: " Norvane ",
  aliases: ["NRV"],
  office: "CN",
  number: " 12345678 ",
  holder: " Norvane SARL ",
  registeredOn: "2019-05-02",
  niceClasses: ["18", "25"],
  territories: [],
  licensed: true,
};
const REGISTERED = {
  office: "CN",
  number: "12345678",
  holder: "Norvane SARL",
  registeredOn: "2019-05-02",
  territories: ["CN"],
};

describe("what is sent of a right", () => {
  it("is all that a mark in words has, and no picture", () => {
    expect(newRightOf(WHOLE, ["a"])).toEqual({
      kind: "word_mark",
      text: "Norvane",
      aliases: ["NRV"],
      niceClasses: [18, 25],
      ...REGISTERED,
    });
  });

  it("is the pictures of a logo in place of words", () => {
    expect(newRightOf({ ...WHOLE, kind: "figurative_mark" }, ["a", "b"])).toEqual({
      kind: "figurative_mark",
      images: ["a", "b"],
      niceClasses: [18, 25],
      ...REGISTERED,
    });
  });

  it("is no class of a design", () => {
    expect(newRightOf({ ...WHOLE, kind: "design" }, ["a"])).toEqual({
      kind: "design",
      images: ["a"],
      ...REGISTERED,
    });
  });

  it("is the title of an invention, and the name and the pictures of a character", () => {
    expect(newRightOf({ ...WHOLE, kind: "patent" }, ["a"])).toEqual({
      kind: "patent",
      text: "Norvane",
      ...REGISTERED,
    });
    expect(newRightOf({ ...WHOLE, kind: "copyright_character" }, ["a"])).toEqual({
      kind: "copyright_character",
      text: "Norvane",
      images: ["a"],
      holder: "Norvane SARL",
      territories: [],
    });
  });

  it("is nothing of a register where it is about photographs", () => {
    expect(newRightOf({ ...WHOLE, kind: "copyright_image" }, ["a"])).toEqual({
      kind: "copyright_image",
      images: ["a"],
      holder: "Norvane SARL",
      territories: [],
      licensed: true,
    });
  });
});

describe("what a review needs", () => {
  const missing = (change: Partial<RightEntry>, images = 0) =>
    [...missingIn({ ...emptyEntry(""), ...change }, images)].sort((a, b) => a.localeCompare(b));
  const registered = ["holder", "number", "registeredOn"];

  it("is nothing more once everything is entered", () => {
    for (const kind of RIGHT_KINDS) {
      expect(missingIn({ ...WHOLE, kind }, 1).size, kind).toBe(0);
    }
  });

  it("depends on the kind", () => {
    expect(missing({})).toEqual(["holder", "niceClasses", "number", "registeredOn", "text"]);
    expect(missing({ kind: "figurative_mark" })).toEqual([
      "holder",
      "images",
      "niceClasses",
      "number",
      "registeredOn",
    ]);
    expect(missing({ kind: "design" }, 1)).toEqual(registered);
    expect(missing({ kind: "copyright_image" }, 1)).toEqual(["holder"]);
  });

  it("is where a right holds if its office does not say so", () => {
    expect(missing({ kind: "design", office: "WO" }, 1)).toEqual([...registered, "territories"]);
    expect(missing({ kind: "design", office: "WO", territories: ["FR"] }, 1)).toEqual(registered);
  });

  it("is not answered by blanks", () => {
    expect(missing({ kind: "copyright_image", holder: "  " }, 1)).toEqual(["holder"]);
  });
});
