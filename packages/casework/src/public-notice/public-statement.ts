import type { DeclarationText } from "../declarations.js";

/** What the sender of a public notice confirms: DSA Art. 16(2)(d). A new wording is a new version. */
export const PUBLIC_STATEMENT: DeclarationText = {
  version: "1",
  text: {
    en: "I believe in good faith that the information and allegations in this notice are accurate and complete.",
    zh: "本人善意相信，本通知所载信息和主张准确、完整。",
  },
};
