import { showPicture as withoutMetadata } from "@touchstone/runtime";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { FileOwner } from "../files/file-owner.js";
import type { KeptBytes } from "../files/read-file.js";
import { readPicture } from "./read-picture.js";

/**
 * A picture of a version of a listing, as people may see it: without what its camera wrote beside it. The original
 * stays in the object store, under the hash by which it was judged. Drawings hold nothing else and go as they are.
 */
export async function showPicture(
  context: Context,
  reader: FileOwner,
  snapshot: string,
  position: number,
): Promise<Result<KeptBytes>> {
  const original = await readPicture(context, reader, snapshot, position);
  if (!original.ok || original.value.media === "image/svg+xml") return original;
  const shown = await withoutMetadata(original.value.bytes);
  return shown === undefined
    ? failed("not_found", "This picture cannot be shown; it is kept as it came.")
    : done(shown);
}
