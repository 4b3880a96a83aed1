import { embed, prepareCopyReference, prepareLogoReference, readWords } from "@touchstone/image";
import type { PictureDecoder } from "../pictures/decode-picture.js";
import { logoWords } from "./logo-words.js";
import type { PictureModels } from "./picture-models.js";
import type { PreparedReference, ReferencePicture } from "./reference-picture.js";
import { REFERENCE_EDGE } from "./sizes.js";

export type Prepared =
  | { readonly ok: true; readonly reference: PreparedReference }
  | { readonly ok: false; readonly detail: string };

/** Makes one picture of a right ready to be looked for. */
export async function prepareReference(
  { bytes, ...picture }: ReferencePicture,
  decode: PictureDecoder,
  models: PictureModels,
): Promise<Prepared> {
  const isLogo = picture.kind === "figurative_mark";
  const decoded = await decode(bytes, { edge: REFERENCE_EDGE, alpha: isLogo });
  if (!decoded.ok) return decoded;
  const { raster, alpha } = decoded;
  const scale = raster.width / decoded.width;
  if (!isLogo) {
    const copy = prepareCopyReference(raster);
    const embedding = await embed(raster, await models.embedding());
    return { ok: true, reference: { ...picture, scale, copy, embedding, words: [] } };
  }
  const logo = await prepareLogoReference(raster, alpha, await models.logos());
  const words = logoWords(await readWords(raster, await models.words()));
  return { ok: true, reference: { ...picture, scale, logo, words } };
}
