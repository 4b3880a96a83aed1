import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Fault, ParsedRight } from "@touchstone/interface";
import { toReferencePictures } from "@touchstone/runtime";

/** @param folder what the paths of reference images are relative to */
export function missingReferenceImage(parsed: ParsedRight, folder: string): Fault | undefined {
  if (!parsed.screenable) return undefined;
  for (const [index, { name: image }] of toReferencePictures([parsed.right]).entries()) {
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
