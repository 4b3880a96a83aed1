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
  "MIT-0",
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

/** Names that a package spells wrongly; its LICENSE file says what is meant. */
const MISSPELT = new Map([["splaytree-ts BDS-3-Clause", "BSD-3-Clause"]]);

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
  const needed = neededAtRunTime(lock.packages);
  const problems = dependencies.flatMap(([path, entry]) => {
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    const stated = entry.license ?? installedLicence(root, path);
    const licence = MISSPELT.get(`${name} ${stated}`) ?? stated;
    const isTool =
      entry.dev === true || ((entry.devOptional || entry.optional) && !needed.has(path));
    if (isFit(licence, (id) => isAllowed(id, name, isTool))) return [];
    const role = isTool ? "a tool" : "shipped";
    return [{ where: path, what: `${licence ?? "no licence"} (${role})`, why: WHY }];
  });
  return { count: dependencies.length, problems };
}

/**
 * Paths of all that is installed with our workspaces. npm notes a tool as `devOptional`, and what it
 * brings along as `optional`, when a package that ships would use it if it were there (an optional
 * peer). Nobody who installs Touchstone is given these, so they are not shipped.
 *
 * @param {Record<string, LockEntry>} packages
 * @returns {Set<string>}
 */
export function neededAtRunTime(packages) {
  const found = new Set(Object.keys(packages).filter((path) => !path.includes("node_modules/")));
  // A set gives what is added to it during the walk, too.
  for (const path of found) {
    for (const name of neededBy(packages[path] ?? {})) {
      const at = placeOf(packages, path, name);
      if (at !== undefined) found.add(at);
    }
  }
  return found;
}

/**
 * @typedef {object} LockEntry
 * @property {string} [name] of a workspace
 * @property {string} [version]
 * @property {boolean} [link]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {Record<string, string>} [peerDependencies]
 * @property {Record<string, { optional?: boolean }>} [peerDependenciesMeta]
 */

/** @param {LockEntry} entry */
function neededBy({ dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta }) {
  const peers = Object.keys(peerDependencies ?? {});
  return [
    ...Object.keys(dependencies ?? {}),
    ...Object.keys(optionalDependencies ?? {}),
    ...peers.filter((name) => peerDependenciesMeta?.[name]?.optional !== true),
  ];
}

/**
 * Where Node.js finds `name` from `path`: in the nearest node_modules.
 *
 * @param {Record<string, LockEntry>} packages
 * @param {string} path
 * @param {string} name
 */
function placeOf(packages, path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(folder.lastIndexOf("/"), 0))) {
    const at = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (at in packages) return at;
    if (folder === "") return undefined;
  }
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
