import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Folder of the built pages; `null` where they are not installed or not built. */
export function findPortal(): string | null {
  const { resolve } = createRequire(import.meta.url);
  try {
    const folder = join(dirname(resolve("@touchstone/portal/package.json")), "dist");
    return existsSync(join(folder, "index.html")) ? folder : null;
  } catch {
    return null;
  }
}
