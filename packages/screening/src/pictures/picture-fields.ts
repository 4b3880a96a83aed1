import { TITLE_LIMIT } from "@touchstone/interface";
import type { Field } from "../fields/listing-fields.js";
import type { SeenPicture } from "./seen-picture.js";

/** The `field` of what is read in a picture. */
export const PICTURE_FIELD = "picture";
/** Lines read of one listing's pictures; more are ignored, so that no listing costs without bound. */
const LINE_LIMIT = 400;

/** The writing in a listing's pictures, line by line. */
export function pictureFields(seen: readonly SeenPicture[]): readonly Field[] {
  const fields = seen.flatMap(({ image, lines }) =>
    lines.map(
      (line): Field => ({
        name: PICTURE_FIELD,
        text: line.text.slice(0, TITLE_LIMIT),
        picture: { image, box: line.box, confidence: line.confidence },
      }),
    ),
  );
  return fields.slice(0, LINE_LIMIT);
}
