import type { Compliance } from "@touchstone/interface";
import type { SeenPicture } from "./seen-picture.js";

/** CE markings in a listing's pictures: product safety, of no right and of no weight. */
export function complianceOf(seen: readonly SeenPicture[]): Compliance[] {
  return seen.flatMap(({ image, markings }) =>
    markings.map(({ grade, box, measurements }) => ({
      kind: "ce_marking" as const,
      image,
      grade,
      box,
      measurements,
    })),
  );
}
