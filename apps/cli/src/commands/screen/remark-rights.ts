import type { ParsedRight } from "@touchstone/interface";
import { referenceImages } from "./reference-images.js";

const NAMED_KINDS = 10;

/** What a person should know of rights that were read well but are not screened for: a sentence each. */
export function remarkRights(file: string, rights: readonly ParsedRight[]): string[] {
  const remarks: string[] = [];
  const skipped = rights.filter((parsed) => !parsed.screenable);
  if (skipped.length > 0) {
    const kinds = [...new Set(skipped.map((parsed) => parsed.right.kind))];
    const named = kinds.slice(0, NAMED_KINDS).join(", ");
    remarks.push(`${file}: rights of other kinds, skipped: ${skipped.length} (${named})`);
  }
  const pictorial = rights.filter((p) => p.screenable && referenceImages(p.right).length > 0);
  if (pictorial.length > 0) {
    remarks.push(
      `${file}: rights that rest on pictures: ${pictorial.length}; this version does not compare ` +
        "pictures with rights yet, it screens words and checks that pictures can be read",
    );
  }
  const texts = rights.filter((p) => p.screenable && p.right.kind === "copyright_text");
  if (texts.length > 0) {
    remarks.push(
      `${file}: rights in texts: ${texts.length}; this version does not look for copied texts yet`,
    );
  }
  if (skipped.length + pictorial.length + texts.length === rights.length) {
    remarks.push(`${file}: there are no rights in words, so no listing can be found suspicious`);
  }
  return remarks;
}
