import { readdirSync } from "node:fs";
import { join, sep } from "node:path";

/**
 * Paths below a folder whose names match, relative to the root and written with slashes.
 *
 * @param {string} root
 * @param {string} folder
 * @param {RegExp} pattern
 */
export function filesUnder(root, folder, pattern) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .map((path) => path.split(sep).join("/"))
    .sort();
}
