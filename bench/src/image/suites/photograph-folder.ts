import { execFileSync } from "node:child_process";
import { mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";

/** Debian packages of photographs; each says in its copyright file under which terms. */
export const PACKAGES = [
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
  const files = PACKAGES.flatMap(filesOf).filter((file) => /\.(jpe?g|png)$/i.test(file));
  if (files.length === 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "touchstone-photographs-"));
  for (const [index, file] of files.entries())
    symlinkSync(file, join(folder, `${`${index}`.padStart(4, "0")}${extname(file)}`));
  return folder;
}

/** Files of a Debian package; none where it is not installed. */
export function filesOf(name: string): readonly string[] {
  try {
    const listed = execFileSync("dpkg", ["-L", name], { stdio: ["ignore", "pipe", "ignore"] });
    return listed.toString().split("\n");
  } catch {
    return [];
  }
}
