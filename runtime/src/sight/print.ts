import { deserialize, serialize } from "node:v8";
import { type CopyReference, prepareCopyReference, type Raster } from "@touchstone/image";

/** A picture as it is kept to be found by another one: what its pixels look like, about 25 KB. */
export function printOf(raster: Raster): Uint8Array {
  return serialize(prepareCopyReference(raster));
}

/** @param print as `printOf` made it, by this version of it */
export function readPrint(print: Uint8Array): CopyReference {
  return deserialize(print) as CopyReference;
}
