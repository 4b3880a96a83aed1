import { buildCharacters } from "./characters/build-characters.js";
import { packCharacters } from "./characters/pack-characters.js";
import { type GeneratedModule, moduleOf } from "./generated-module.js";
import { PACKAGES, SCOWL_VERSION, UNICODE_VERSION, versionOf } from "./sources.js";
import { packSyllables } from "./syllables/pack-syllables.js";
import { syllableReadings } from "./syllables/syllable-readings.js";
import { chineseWords } from "./words/chinese-words.js";
import { fakerLocales } from "./words/faker-locales.js";
import { createFoldWord } from "./words/fold-word.js";
import { latinWords } from "./words/latin-words.js";
import { packWords } from "./words/pack-words.js";

const UNICODE = `Unicode ${UNICODE_VERSION} as Node has it (Unicode-3.0)`;

export async function generateModules(): Promise<GeneratedModule[]> {
  const characters = buildCharacters();
  const fold = createFoldWord(characters);
  const latin = packWords(latinWords(fold, await fakerLocales()), (a, b) => a | b);
  const chinese = packWords(chineseWords(fold), Math.max);
  return [
    moduleOf(
      "characters-data.ts",
      [
        UNICODE,
        `UTS #39 confusables 13.0 from ${versionOf(PACKAGES.confusables)} (MIT; data Unicode-3.0)`,
        `OpenCC from ${versionOf(PACKAGES.openCc)} (Apache-2.0)`,
        `jieba's dictionary from ${versionOf(PACKAGES.jieba)} (MIT), for which hanzi are in use`,
      ],
      packCharacters(characters),
    ),
    moduleOf(
      "latin-words-data.ts",
      [
        `SCOWL ${SCOWL_VERSION} (permissive, see docs/licences/scowl.txt)`,
        `${versionOf(PACKAGES.faker)} (MIT)`,
        `CLDR from ${versionOf(PACKAGES.annotations)} (Unicode-3.0)`,
        `${versionOf(PACKAGES.stopwords)} (MIT)`,
      ],
      { SHAPE: latin.shape, CELLS: latin.cells },
    ),
    moduleOf(
      "chinese-words-data.ts",
      [`jieba's dictionary from ${versionOf(PACKAGES.jieba)} (MIT)`],
      {
        SHAPE: chinese.shape,
        CELLS: chinese.cells,
      },
    ),
    moduleOf(
      "syllables-data.ts",
      [
        `${versionOf(PACKAGES.pinyin)} (MIT)`,
        `jieba's dictionary from ${versionOf(PACKAGES.jieba)} (MIT), for which hanzi and readings are in use`,
        `OpenCC from ${versionOf(PACKAGES.openCc)} (Apache-2.0), for which hanzi are simplified`,
      ],
      { SYLLABLES: packSyllables(await syllableReadings()) },
    ),
  ];
}
