import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "./root.mjs";

/**
 * For tests: a small repository of the given files, with the rules of this one, in a folder that
 * is removed when the test is over.
 *
 * @param {Record<string, string>} files
 * @param {(root: string) => void | Promise<void>} look
 */
export async function inHouse(files, look) {
  const root = mkdtempSync(join(tmpdir(), "touchstone-house-"));
  try {
    for (const name of [".dependency-cruiser.cjs", "tsconfig.base.json"]) {
      cpSync(join(ROOT, name), join(root, name));
    }
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    await look(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/**
 * Files of a workspace with one module, and the link npm would make to it.
 *
 * @param {string} path such as packages/text
 * @param {string} index what src/index.ts holds
 * @param {Record<string, string>} [dependencies]
 * @returns {Record<string, string>}
 */
export function workspace(path, index, dependencies = {}) {
  const source = { "@touchstone/source": "./src/index.ts", default: "./dist/index.js" };
  const manifest = { name: nameOf(path), type: "module", exports: { ".": source }, dependencies };
  return { [`${path}/package.json`]: JSON.stringify(manifest), [`${path}/src/index.ts`]: index };
}

/**
 * @param {string} root
 * @param {string[]} paths of workspaces
 */
export function linkWorkspaces(root, paths) {
  mkdirSync(join(root, "node_modules/@touchstone"), { recursive: true });
  for (const path of paths) symlinkSync(join(root, path), join(root, "node_modules", nameOf(path)));
}

/** @param {string} path */
function nameOf(path) {
  return `@touchstone/${path.slice(path.lastIndexOf("/") + 1)}`;
}
