import type { ScreenableRight } from "@touchstone/interface";
import type { ReferencePicture } from "./reference-picture.js";

/** The pictures that rights rest on, without their bytes; none of rights in words. */
export function toReferencePictures(
  rights: readonly ScreenableRight[],
): Omit<ReferencePicture, "bytes">[] {
  return rights.flatMap((right) => {
    if (right.kind === "word_mark" || right.kind === "copyright_text") return [];
    return right.images.map((name) => ({ rightId: right.id, kind: right.kind, name }));
  });
}
