import { readFileSync } from "node:fs";
import { join } from "node:path";

/** May be shipped inside or beside a work under Apache-2.0; they ask for a notice at most. */
const SHIPPED = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Python-2.0",
  "Unlicense",
]);

/** Tools are run, not shipped: a file-level copyleft does not reach what they are run on. */
const TOOLS_ONLY = new Set(["MPL-2.0"]);

/**
 * The picture library libvips and what it is built from. It is not part of Touchstone: npm installs
 * it, unmodified, as a file of its own which sharp loads at run time and anybody may replace. That
 * is what the LGPL asks of a work that uses a library.
 */
const LOADED_AT_RUN_TIME = {
  packages: /^@img\/sharp-(libvips-.+|win32-.+|wasm32)$/,
  licences: new Set(["LGPL-3.0-or-later"]),
};

const WHY =
  "Touchstone is under Apache-2.0, and whoever installs it takes on the licences of all that comes with it. Take another package, or say in script/checks/licences.mjs why this one is fit for its role.";

/**
 * Every dependency of the lockfile whose licence does not fit its role. The lockfile names the
 * packages of all platforms; what it does not say of an installed one is read there.
 *
 * @param {string} root
 */
export function checkLicences(root) {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const dependencies = Object.entries(lock.packages).filter(
    ([path, entry]) => path.includes("node_modules/") && !entry.link,
  );
  const problems = dependencies.flatMap(([path, entry]) => {
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    const licence = entry.license ?? installedLicence(root, path);
    if (isFit(licence, (id) => isAllowed(id, name, entry.dev === true))) return [];
    const role = entry.dev ? "a tool" : "shipped";
    return [{ where: path, what: `${licence ?? "no licence"} (${role})`, why: WHY }];
  });
  return { count: dependencies.length, problems };
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string | undefined}
 */
function installedLicence(root, path) {
  try {
    return JSON.parse(readFileSync(join(root, path, "package.json"), "utf8")).license;
  } catch {
    // Not installed on this platform: a package without a licence is then reported as such.
    return undefined;
  }
}

/**
 * @param {string} id
 * @param {string} name
 * @param {boolean} isTool
 */
function isAllowed(id, name, isTool) {
  if (SHIPPED.has(id)) return true;
  if (isTool && TOOLS_ONLY.has(id)) return true;
  return LOADED_AT_RUN_TIME.packages.test(name) && LOADED_AT_RUN_TIME.licences.has(id);
}

/**
 * Whether an SPDX expression can be met: OR lets us choose, AND binds stronger and asks for both.
 *
 * @param {string | undefined} expression
 * @param {(id: string) => boolean} isAllowedId
 */
function isFit(expression, isAllowedId) {
  if (typeof expression !== "string") return false;
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  /** @returns {boolean} */
  const alternatives = () => {
    let fit = all();
    while (tokens[at] === "OR") {
      at += 1;
      fit = all() || fit;
    }
    return fit;
  };
  const all = () => {
    let fit = one();
    while (tokens[at] === "AND") {
      at += 1;
      fit = one() && fit;
    }
    return fit;
  };
  const one = () => {
    const token = tokens[at] ?? "";
    at += 1;
    if (token !== "(") return isAllowedId(token);
    const fit = alternatives();
    at += 1;
    return fit;
  };
  const fit = alternatives();
  // What is left over (an exception after WITH, a word too many) was not understood.
  return fit && at === tokens.length;
}
