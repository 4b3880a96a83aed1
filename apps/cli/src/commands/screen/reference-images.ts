import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Fault, ParsedRight, ScreenableRight } from "@touchstone/interface";

/** The pictures that a right rests on; none for rights in words. */
export function referenceImages(right: ScreenableRight): readonly string[] {
  switch (right.kind) {
    case "figurative_mark":
    case "copyright_image":
    case "design":
      return right.images;
    case "word_mark":
    case "copyright_text":
      return [];
  }
}

/** @param folder what the paths of reference images are relative to */
export function missingReferenceImage(parsed: ParsedRight, folder: string): Fault | undefined {
  if (!parsed.screenable) return undefined;
  for (const [index, image] of referenceImages(parsed.right).entries()) {
    if (isFile(resolve(folder, image))) continue;
    const detail = `there is no file ${image} (reference images are relative to the rights file)`;
    return { pointer: `/images/${index}`, detail };
  }
  return undefined;
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
