import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";

/** Debian packages of photographs; each says in its copyright file under which terms. */
const PACKAGES = [
  "gnome-backgrounds",
  "mate-backgrounds",
  "lomiri-wallpapers-16.04",
  "lomiri-wallpapers-20.04",
  "plasma-workspace-wallpapers",
] as const;

export const NO_PHOTOGRAPHS = `There are no photographs. Name a folder with --photographs, or install Debian's
gnome-backgrounds, mate-backgrounds, lomiri-wallpapers and plasma-workspace-wallpapers.
`;

/**
 * A folder of photographs: the one named, else one of links to those of Debian's wallpaper packages; undefined where
 * there are none.
 */
export function photographFolder(named: string | undefined): string | undefined {
  if (named !== undefined) return named;
  const files = listedPhotographs().map(({ file }) => file);
  if (files.length === 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "touchstone-photographs-"));
  for (const [index, file] of files.entries())
    symlinkSync(file, join(folder, `${`${index}`.padStart(4, "0")}${extname(file)}`));
  return folder;
}

/**
 * Those files of the packages that are photographs, each motif once; drawings mislead. Of packages that are not
 * installed there are none.
 */
export function listedPhotographs(): readonly { readonly name: string; readonly file: string }[] {
  const list = new URL("../../../../training/logos/photographs.txt", import.meta.url);
  const installed = PACKAGES.flatMap(filesOf);
  return readFileSync(list, "utf8")
    .split("\n")
    .filter((name) => name !== "")
    .flatMap((name) => {
      const file = installed.find((path) => path.endsWith(`/${name}`));
      return file === undefined ? [] : [{ name, file }];
    });
}

/** Files of a Debian package; none where it is not installed. */
function filesOf(name: string): readonly string[] {
  try {
    const listed = execFileSync("dpkg", ["-L", name], { stdio: ["ignore", "pipe", "ignore"] });
    return listed.toString().split("\n");
  } catch {
    return [];
  }
}
