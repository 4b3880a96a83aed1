import { createHash } from "node:crypto";
import type { Assessment, Listing, Notice, PicturePlan } from "@touchstone/interface";
import { looksClosely, type SeenPicture } from "@touchstone/screening";
import { BoundedCache } from "../pictures/bounded-cache.js";
import { findPicture } from "../pictures/picture-path.js";
import { readPictureFile } from "../pictures/read-picture-file.js";
import type { Looked, Looker } from "./look.js";

const REMEMBERED_PICTURES = 10_000;

/** What came of a listing's pictures: what was seen, and a notice for each that could not be looked at. */
export interface ListingLook {
  readonly seen: readonly SeenPicture[];
  readonly notices: readonly Notice[];
}

/** @param words what the listing's words gave, where the plan is to choose; without it everything is looked at closely */
export type ListingLooks = (listing: Listing, words?: Assessment) => Promise<ListingLook>;

type Verdict = Looked | { readonly ok: false; readonly missing: string };

/** Looks at the pictures of listings that lie in a folder. The same bytes are looked at once, whatever their name. */
export function createListingLooks(root: string, look: Looker, plan?: PicturePlan): ListingLooks {
  const known = new BoundedCache<string, Looked>(REMEMBERED_PICTURES);

  async function lookAt(name: string, words: Assessment | undefined): Promise<Verdict> {
    const found = await findPicture(root, name);
    if (!found.ok) return { ok: false, missing: found.detail };
    const file = await readPictureFile(found.path);
    if (!file.ok) return file;
    const hash = createHash("sha256").update(file.bytes).digest("hex");
    const closely = words === undefined || looksClosely(words, hash, plan);
    const before = known.get(hash);
    if (before !== undefined && (!before.ok || before.full || !closely)) return before;
    const looked = await look(file.bytes, closely ? "full" : "cheap");
    known.set(hash, looked);
    return looked;
  }

  return async ({ images = [] }, words) => {
    const seen: SeenPicture[] = [];
    const notices: Notice[] = [];
    for (const [index, image] of images.entries()) {
      const verdict = await lookAt(image, words);
      const pointer = `/images/${index}`;
      if (verdict.ok) seen.push({ image, ...verdict.look });
      else if ("missing" in verdict)
        notices.push({ code: "image_not_available", pointer, detail: verdict.missing });
      else notices.push({ code: "image_unreadable", pointer, detail: verdict.detail });
    }
    return { seen, notices };
  };
}
