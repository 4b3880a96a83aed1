import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";

const WIDTH = 800;
const HEIGHT = 600;
/** Pieces in a row, at most, and rows. */
const MOST = 3;

/**
 * Cuts photographs into pieces that do not overlap, each large enough to be a listing's picture: as many different
 * photographs. A piece is named after its photograph, up to the hyphen.
 */
export async function cutPieces(photographs: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "touchstone-pieces-"));
  const names = readdirSync(photographs).filter((name) => /\.(jpe?g|png)$/i.test(name));
  for (const name of names.sort()) await cut(join(photographs, name), folder, name);
  return folder;
}

async function cut(file: string, folder: string, name: string): Promise<void> {
  const { width = 0, height = 0 } = await sharp(file).metadata();
  const columns = Math.max(1, Math.min(MOST, Math.floor(width / WIDTH)));
  const rows = Math.max(1, Math.min(MOST, Math.floor(height / HEIGHT)));
  const piece = { width: Math.floor(width / columns), height: Math.floor(height / rows) };
  const motif = name.replace(/\W/g, "_");
  for (let at = 0; at < columns * rows; at += 1) {
    const left = (at % columns) * piece.width;
    const top = Math.floor(at / columns) * piece.height;
    await sharp(file)
      .extract({ left, top, ...piece })
      .resize(WIDTH, HEIGHT, { fit: "cover" })
      .removeAlpha()
      .jpeg({ quality: 92 })
      .toFile(join(folder, `${motif}-${at}.jpg`));
  }
}
