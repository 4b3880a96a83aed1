import { buildCharacters } from "./characters/build-characters.js";
import { packCharacters } from "./characters/pack-characters.js";
import { type GeneratedModule, moduleOf } from "./generated-module.js";
import { PACKAGES, UNICODE_VERSION, versionOf } from "./sources.js";

const UNICODE = `Unicode ${UNICODE_VERSION} as Node has it (Unicode-3.0)`;

export function generateModules(): GeneratedModule[] {
  return [
    moduleOf(
      "characters-data.ts",
      [
        UNICODE,
        `UTS #39 confusables 13.0 from ${versionOf(PACKAGES.confusables)} (MIT; data Unicode-3.0)`,
        `OpenCC from ${versionOf(PACKAGES.openCc)} (Apache-2.0)`,
      ],
      packCharacters(buildCharacters()),
    ),
  ];
}
