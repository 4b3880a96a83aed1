import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** `report` icons were never seen in training or tuning; `tune` icons chose the thresholds. */
export type IconHalf = "train" | "tune" | "report";

export interface Icon {
  readonly slug: string;
  readonly file: string;
}

/** The icons of simple-icons that belong to one half, in an order that names do not decide. */
export function iconsOf(half: IconHalf): readonly Icon[] {
  const data = createRequire(import.meta.url).resolve("simple-icons/icons.json");
  const folder = join(dirname(data), "..", "icons");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".svg"))
    .map((name) => {
      const slug = name.slice(0, -".svg".length);
      const digest = createHash("sha256").update(slug).digest("hex");
      return { slug, file: join(folder, name), digest };
    })
    .filter(({ digest }) => halfOf(digest) === half)
    .sort((a, b) => (a.digest.slice(1) < b.digest.slice(1) ? -1 : 1))
    .map(({ slug, file }) => ({ slug, file }));
}

function halfOf(digest: string): IconHalf {
  if (digest >= "c") {
    return "report";
  }
  return digest >= "a" ? "tune" : "train";
}
