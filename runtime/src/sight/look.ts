import type { SeenPicture } from "@touchstone/screening";
import type { PictureDecoder } from "../pictures/decode-picture.js";
import type { Gallery } from "./gallery.js";
import { lookForCe } from "./look-for-ce.js";
import { lookForCopies } from "./look-for-copies.js";
import { lookForLogos } from "./look-for-logos.js";
import { lookForWords } from "./look-for-words.js";
import type { PictureModels } from "./picture-models.js";
import { printOf } from "./print.js";
import { CHEAP_EDGE, FULL_EDGE } from "./sizes.js";

type Marking = SeenPicture["markings"][number];

/** What a picture shows, whatever listing it stands in. */
export interface Look extends Omit<SeenPicture, "image" | "markings"> {
  readonly markings: readonly LookMarking[];
}

export interface LookMarking extends Marking {
  /** SVG of what was measured, in pixels of the upright picture. */
  readonly overlay: string;
}

export type Looked =
  | {
      readonly ok: true;
      readonly look: Look;
      /** Whether everything was looked for, or only what costs little. */
      readonly full: boolean;
      /** By which the picture is found by another one; of a close look. */
      readonly print?: Uint8Array;
    }
  | { readonly ok: false; readonly detail: string };

/**
 * Everything at once; or at first only what costs little, and the rest where that finds a candidate.
 */
export type Depth = "full" | "cheap";

/**
 * @param before what was seen before, looking for other references: writing and markings are taken from there
 */
export type Looker = (bytes: Uint8Array, depth: Depth, before?: Look) => Promise<Looked>;

/** Looks of other versions are made anew. */
export const LOOK_VERSION = "1";

const NOTHING: Look = { sightings: [], lines: [], markings: [] };

export function createLooker(
  gallery: Gallery,
  decode: PictureDecoder,
  models: PictureModels,
  options = { prints: false },
): Looker {
  return async (bytes, depth, before) => {
    if (depth === "cheap") {
      const small = await decode(bytes, { edge: CHEAP_EDGE });
      if (!small.ok) return small;
      if (!gallery.mayHoldCopy(small.raster)) return { ok: true, look: NOTHING, full: false };
    }
    const decoded = await decode(bytes, { edge: FULL_EDGE });
    if (!decoded.ok) return decoded;
    const { raster, width, height } = decoded;
    const reduction = { width, height, scale: raster.width / width };
    const lines = before?.lines ?? (await lookForWords(raster, reduction, models));
    const look: Look = {
      sightings: [
        ...(await lookForCopies(gallery, raster, reduction, models)),
        ...(await lookForLogos(gallery, raster, { reduction, lines }, models)),
      ],
      lines,
      markings: before?.markings ?? lookForCe(raster, reduction),
    };
    return before === undefined && options.prints
      ? { ok: true, look, full: true, print: printOf(raster) }
      : { ok: true, look, full: true };
  };
}
