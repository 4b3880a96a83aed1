import type { ParsedRight } from "@touchstone/interface";

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
  const texts = rights.filter((p) => p.screenable && p.right.kind === "copyright_text");
  if (texts.length > 0) {
    remarks.push(
      `${file}: rights in texts: ${texts.length}; this version does not look for copied texts yet`,
    );
  }
  if (skipped.length + texts.length === rights.length) {
    remarks.push(`${file}: there is no right to look for, so no listing can be found suspicious`);
  }
  return remarks;
}
