// Renders the icons that training may see as alpha masks: one file of bytes, one list of slugs.
// Arguments: the work folder, and how many masks (all if it says so).
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import sharp from "sharp";

/** Pixels a side of a mask, and of the square inside it that the icon's longer side fills. */
const SIDE = 128;
const INNER = 104;
/** Slugs whose SHA-256 begins so are for the report alone. */
const REPORT_ONLY = /^[cdef]/u;
/** Slugs whose SHA-256 begins so choose thresholds and are never trained on. */
const TUNING = /^[ab]/u;

const [folder, count = "all"] = process.argv.slice(2);
const most = count === "all" ? Number.POSITIVE_INFINITY : Number(count);
if (folder === undefined || Number.isNaN(most)) {
  throw new Error("usage: render-masks.mjs FOLDER [COUNT]");
}
await mkdir(folder, { recursive: true });
const icons = join(
  dirname(createRequire(import.meta.url).resolve("simple-icons/icons.json")),
  "..",
  "icons",
);

async function maskOf(svg) {
  const alpha = await sharp(svg, { density: 72 * 16 })
    .ensureAlpha()
    .extractChannel(3)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = alpha.info;
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (alpha.data[y * width + x] > 32) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = y;
      }
    }
  }
  const across = right - left + 1;
  const down = bottom - top + 1;
  const scale = INNER / Math.max(across, down);
  const w = Math.max(1, Math.round(across * scale));
  const h = Math.max(1, Math.round(down * scale));
  const inner = await sharp(alpha.data, { raw: { width, height, channels: 1 } })
    .extract({ left, top, width: across, height: down })
    .resize(w, h, { fit: "fill" })
    .toColourspace("b-w")
    .raw()
    .toBuffer();
  const mask = new Uint8Array(SIDE * SIDE);
  const x0 = Math.floor((SIDE - w) / 2);
  const y0 = Math.floor((SIDE - h) / 2);
  for (let y = 0; y < h; y += 1) {
    mask.set(inner.subarray(y * w, (y + 1) * w), (y0 + y) * SIDE + x0);
  }
  return mask;
}

const names = (await readdir(icons)).filter((name) => name.endsWith(".svg")).sort();
const masks = [];
const lines = [];
for (const name of names) {
  const slug = name.slice(0, -4);
  const digest = createHash("sha256").update(slug).digest("hex");
  if (!REPORT_ONLY.test(digest) && masks.length < most) {
    masks.push(await maskOf(await readFile(join(icons, name))));
    lines.push(`${TUNING.test(digest) ? "tune" : "train"} ${slug}`);
  }
}
await writeFile(join(folder, "masks.bin"), Buffer.concat(masks));
await writeFile(join(folder, "slugs.txt"), `${lines.join("\n")}\n`);
console.log(`${masks.length} masks`);
