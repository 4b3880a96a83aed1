import { realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";

export type PicturePath =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly detail: string };

/**
 * Where a listing's picture lies, provided that it lies in the folder: listings are written by strangers, and must
 * not make anybody look elsewhere.
 * @param root absolute, links resolved
 */
export async function findPicture(root: string, name: string): Promise<PicturePath> {
  if (/^https?:\/\//i.test(name)) {
    return no("the picture is a web address and the command line fetches nothing");
  }
  if (isAbsolute(name)) return no("the path is absolute; give it relative to the images folder");
  if (leaves(root, resolve(root, name))) return no("the path leads out of the images folder");
  try {
    const path = await realpath(resolve(root, name));
    if (leaves(root, path)) return no("the path is a link that leads out of the images folder");
    return { ok: true, path };
  } catch (error) {
    const denied = (error as NodeJS.ErrnoException).code === "EACCES";
    return no(
      denied ? "the path may not be entered" : "there is no such file in the images folder",
    );
  }
}

function no(detail: string): PicturePath {
  return { ok: false, detail };
}

function leaves(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === ".." || way.startsWith(`..${sep}`);
}
