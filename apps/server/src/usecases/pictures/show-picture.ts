import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { PictureDecoding } from "../../pictures/picture-decoding.js";
import { shownBytes } from "../../pictures/shown-bytes.js";
import type { FileOwner } from "../files/file-owner.js";
import type { KeptBytes } from "../files/read-file.js";
import { readPicture } from "./read-picture.js";

/**
 * A picture of a version of a listing, as people may see it: without what its camera wrote beside it, and drawings
 * drawn. The original stays in the object store, under the hash by which it was judged.
 */
export async function showPicture(
  context: Context,
  drawing: Pick<PictureDecoding, "draw">,
  reader: FileOwner,
  { snapshot, position }: { readonly snapshot: string; readonly position: number },
): Promise<Result<KeptBytes>> {
  const original = await readPicture(context, reader, snapshot, position);
  if (!original.ok) return original;
  const shown = await shownBytes(drawing, original.value);
  return shown === null
    ? failed("not_found", "This picture cannot be shown; it is kept as it came.")
    : done(shown);
}
