import type { Box, Finding } from "../api/finding.js";

export interface FoundBox {
  readonly kind: "logo" | "photo_copy" | "design" | "word";
  readonly box: Box;
  readonly confidence: number;
}

/** What was found in one picture, in pixels of that picture. */
export function boxesOf(finding: Finding, image: string): readonly FoundBox[] {
  const pictures = finding.pictures.flatMap(({ match, box, confidence, image: of }) =>
    of === image && box !== undefined ? [{ kind: match, box, confidence }] : [],
  );
  const words = finding.mentions.flatMap(({ box, confidence, image: of }) =>
    of === image && box !== undefined ? [{ kind: "word" as const, box, confidence }] : [],
  );
  return [...pictures, ...words];
}
