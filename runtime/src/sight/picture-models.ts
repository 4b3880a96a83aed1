import type { LogoModels, WordModels } from "@touchstone/image";
import { loadLogoModels } from "../inference/load-logo-models.js";
import { loadWordModels } from "../inference/load-word-models.js";

/** Models for looking at pictures, each loaded when it is first wanted. */
export interface PictureModels {
  words(): Promise<WordModels>;
  logos(): Promise<LogoModels>;
}

export function createPictureModels(): PictureModels {
  let words: Promise<WordModels> | undefined;
  let logos: Promise<LogoModels> | undefined;
  return {
    words() {
      words ??= loadWordModels();
      return words;
    },
    logos() {
      logos ??= loadLogoModels();
      return logos;
    },
  };
}
