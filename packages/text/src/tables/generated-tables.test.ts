import { describe, expect, it } from "vitest";
import { buildCharacters } from "../../tables/characters/build-characters.js";
import { readModule } from "../../tables/generated-module.js";
import { generateModules } from "../../tables/modules.js";
import { missingSources } from "../../tables/sources.js";
import { loadCharacterTable } from "./characters.js";

const CHARACTERS = "characters-data.ts";

// The sources are not installed everywhere the tests run; what they give is committed.
describe.skipIf(missingSources().length > 0)("the committed tables", () => {
  it("the character table is what its sources give", () => {
    // Unpacked, for another zlib may pack the same table otherwise.
    expect(loadCharacterTable()).toEqual(buildCharacters());
  }, 120_000);

  it("the words are what their sources give", async () => {
    const modules = await generateModules();
    for (const { name, text } of modules.filter((module) => module.name !== CHARACTERS)) {
      expect(readModule(name) === text, name).toBe(true);
    }
  }, 120_000);
});
