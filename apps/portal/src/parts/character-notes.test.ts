import { expect, it } from "vitest";
import { characterNotes } from "./character-notes.js";

it("names the code of a letter that only looks Latin", () => {
  expect(characterNotes("Lumоra").map(({ code }) => code)).toEqual([
    null,
    null,
    null,
    "U+043E",
    null,
    null,
  ]);
});

it("shows a character that has no shape of its own", () => {
  const [, invisible] = characterNotes("a\u200Bb");
  expect(invisible).toEqual({ at: 1, shown: "◌", code: "U+200B" });
});

it("leaves hanzi, digits and Latin letters without a note", () => {
  expect(characterNotes("青岚7x").every(({ code }) => code === null)).toBe(true);
});
