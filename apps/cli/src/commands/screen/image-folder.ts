import { realpathSync, statSync } from "node:fs";
import type { PictureSource } from "@touchstone/runtime";
import type { Attempt } from "../../io/attempt.js";
import { explainSystemError } from "../../io/system-error.js";
import type { ScreenOptions } from "./options.js";

/** Where pictures are looked for and how closely; what is looked for in them comes later. */
export type PictureFolder =
  | { readonly kind: "off" }
  | Omit<Extract<PictureSource, { readonly kind: "folder" }>, "references">;

/** Where pictures are looked for. @param listingsFolder where they lie when `--images` is not given */
export function pictureSource(
  options: ScreenOptions,
  listingsFolder: string,
): Attempt<PictureFolder> {
  if (options.pictures === "off") return { ok: true, value: { kind: "off" } };
  const folder = options.images ?? listingsFolder;
  try {
    if (!statSync(folder).isDirectory()) {
      return { ok: false, complaint: `${folder} (--images) is not a folder` };
    }
    const depth = options.pictures;
    return { ok: true, value: { kind: "folder", root: realpathSync(folder), depth } };
  } catch (error) {
    const reason = explainSystemError(error as NodeJS.ErrnoException);
    return { ok: false, complaint: `cannot use ${folder} (--images): ${reason}` };
  }
}
