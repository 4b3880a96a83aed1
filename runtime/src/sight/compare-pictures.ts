import {
  type CopyExplanation,
  CopyIndex,
  explainCopy,
  findCopies,
  prepareCopyReference,
} from "@touchstone/image";
import type { PictureDecoder } from "../pictures/decode-picture.js";
import { outlineBack } from "./map-back.js";
import { FULL_EDGE, REFERENCE_EDGE } from "./sizes.js";

type Outline = [number, number][];

/** Why a picture is a copy of another, or is not: what each way of looking gave, and what is the same. */
export interface PictureComparison {
  readonly ok: true;
  readonly explanation: CopyExplanation;
  readonly match: ComparedCopy | null;
}

export interface ComparedCopy {
  readonly confidence: number;
  readonly mirrored: boolean;
  readonly rotated: number;
  /** In pixels of the upright picture. */
  readonly region: Outline;
  /** The same corners in pixels of the upright reference. */
  readonly referenceRegion: Outline;
}

export type Compared = PictureComparison | { readonly ok: false; readonly detail: string };

/** Compares two pictures in every way in which copies are looked for. */
export async function comparePictures(
  reference: Uint8Array,
  picture: Uint8Array,
  decode: PictureDecoder,
): Promise<Compared> {
  const original = await decode(reference, { edge: REFERENCE_EDGE });
  if (!original.ok) return { ok: false, detail: `the reference: ${original.detail}` };
  const shown = await decode(picture, { edge: FULL_EDGE });
  if (!shown.ok) return { ok: false, detail: `the picture: ${shown.detail}` };
  const prepared = prepareCopyReference(original.raster);
  const index = new CopyIndex();
  index.add(0, prepared);
  const [best] = findCopies(index, shown.raster);
  const explanation = explainCopy(prepared, shown.raster);
  if (best === undefined) return { ok: true, explanation, match: null };
  return {
    ok: true,
    explanation,
    match: {
      confidence: best.confidence,
      mirrored: best.mirrored,
      rotated: best.rotated,
      region: outlineBack(best.region, shown.raster.width / shown.width),
      referenceRegion: outlineBack(best.referenceRegion, original.raster.width / original.width),
    },
  };
}
