import type { Notice } from "@touchstone/interface";
import { BoundedCache } from "./bounded-cache.js";
import { createPictureDecoder, type PictureDecoder } from "./decode-picture.js";
import { findPicture } from "./picture-path.js";
import type { PictureSource } from "./picture-source.js";
import { readPictureFile } from "./read-picture-file.js";

const REMEMBERED_PICTURES = 10_000;

/** What keeps a picture from being looked at, or that nothing does. */
type Verdict = "readable" | Omit<Notice, "pointer">;

/** Looks whether a listing's pictures can be read; a notice for each that cannot. */
export type PictureChecks = (images: readonly string[]) => Promise<Notice[]>;

/** Undefined when pictures are not to be looked at. The same picture is decoded once. */
export function createPictureChecks(
  source: PictureSource,
  decode = createPictureDecoder(),
): PictureChecks | undefined {
  if (source.kind === "off") return undefined;
  const { root } = source;
  const verdicts = new BoundedCache<string, Verdict>(REMEMBERED_PICTURES);

  return async (images) => {
    const notices: Notice[] = [];
    for (const [index, name] of images.entries()) {
      const verdict = verdicts.get(name) ?? (await checkPicture(root, name, decode));
      verdicts.set(name, verdict);
      if (verdict !== "readable") notices.push({ ...verdict, pointer: `/images/${index}` });
    }
    return notices;
  };
}

async function checkPicture(root: string, name: string, decode: PictureDecoder): Promise<Verdict> {
  const found = await findPicture(root, name);
  if (!found.ok) return { code: "image_not_available", detail: found.detail };
  const file = await readPictureFile(found.path);
  if (!file.ok) return { code: "image_unreadable", detail: file.detail };
  const decoded = await decode(file.bytes);
  return decoded.ok ? "readable" : { code: "image_unreadable", detail: decoded.detail };
}
