import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import sharp from "sharp";
import { filesOf, PACKAGES } from "../suites/photograph-folder.js";

/** Pixels of the longer side that are kept of a photograph. */
const LONGEST = 1800;

export interface Photograph {
  readonly width: number;
  readonly height: number;
  /** sRGB, 8 bits. */
  readonly data: Buffer;
}

export async function photographs(half: "report" | "train"): Promise<readonly Photograph[]> {
  const read: Photograph[] = [];
  for (const file of photographFiles(half)) {
    const { data, info } = await sharp(file)
      .resize(LONGEST, LONGEST, { fit: "inside", withoutEnlargement: true })
      .removeAlpha()
      .toColourspace("srgb")
      .raw()
      .toBuffer({ resolveWithObject: true });
    read.push({ width: info.width, height: info.height, data });
  }
  return read;
}

/**
 * Photographs of Debian's wallpaper packages: those the networks never saw, or those they were trained on. Files of
 * packages that are not installed are left out.
 */
function photographFiles(half: "report" | "train"): readonly string[] {
  const list = new URL("../../../../training/logos/photographs.txt", import.meta.url);
  const installed = PACKAGES.flatMap(filesOf);
  return readFileSync(list, "utf8")
    .split("\n")
    .filter((name) => name !== "" && isForReport(name) === (half === "report"))
    .flatMap((name) => installed.find((file) => file.endsWith(`/${name}`)) ?? []);
}

function isForReport(name: string): boolean {
  return createHash("sha256").update(name).digest("hex") >= "b";
}
