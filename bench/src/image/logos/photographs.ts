import { createHash } from "node:crypto";
import sharp from "sharp";
import { listedPhotographs } from "../suites/photograph-folder.js";

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

/** Those that the networks never saw, or those that they were trained on. */
function photographFiles(half: "report" | "train"): readonly string[] {
  return listedPhotographs()
    .filter(({ name }) => isForReport(name) === (half === "report"))
    .map(({ file }) => file);
}

function isForReport(name: string): boolean {
  return createHash("sha256").update(name).digest("hex") >= "b";
}
