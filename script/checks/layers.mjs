import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { cruise } from "dependency-cruiser";
import extractTsConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { impureUses } from "./impure-uses.mjs";
import { filesUnder } from "./source-files.mjs";

const RULES_FILE = ".dependency-cruiser.cjs";

/**
 * @typedef {{ where: string, what: string, why: string }} Problem
 * @typedef {{
 *   forbidden: import("dependency-cruiser").IForbiddenRuleType[],
 *   options: import("dependency-cruiser").ICruiseOptions & {
 *     tsConfig: { fileName: string },
 *     enhancedResolveOptions: import("dependency-cruiser").IResolveOptions,
 *   },
 * }} Rules
 */

/**
 * What breaks the layers of the house whose root is given, and how many modules were looked at.
 * A rule is read as broken too when it could not be tried: no module, or not every module, was seen.
 *
 * @param {string} root
 * @returns {Promise<{ modules: number, problems: Problem[] }>}
 */
export async function checkLayers(root) {
  const folders = sourceFolders(root);
  const sources = folders.flatMap((folder) => filesUnder(root, folder, /\.tsx?$/));
  const { forbidden, options } = createRequire(import.meta.url)(join(root, RULES_FILE));
  const seen = await modulesSeen(root, folders, { forbidden, options });
  return {
    modules: seen.modules.length,
    problems: [
      ...notSeen(sources, seen.modules),
      ...packagesWithoutPlace(root, forbidden),
      ...broken(seen.violations, forbidden),
      ...sources.filter(isGroundFloor).flatMap((path) => impureUses(root, path)),
    ],
  };
}

/** @param {string} path */
function isGroundFloor(path) {
  return /^packages\/[^/]+\/src\//.test(path) && !path.endsWith(".test.ts");
}

/** @param {string} root */
function sourceFolders(root) {
  const workspaces = [
    ...workspacesIn(root, "packages"),
    ...workspacesIn(root, "apps"),
    ...workspacesIn(root, "connectors"),
    "runtime",
    "bench",
  ];
  return workspaces
    .flatMap((workspace) => [`${workspace}/src`, `${workspace}/test`])
    .filter((folder) => existsSync(join(root, folder)));
}

/**
 * @param {string} root
 * @param {string} floor
 */
function workspacesIn(root, floor) {
  if (!existsSync(join(root, floor))) return [];
  return readdirSync(join(root, floor))
    .map((name) => `${floor}/${name}`)
    .filter((workspace) => existsSync(join(root, workspace, "src")));
}

/**
 * @param {string} root
 * @param {string[]} folders
 * @param {Rules} rules
 */
async function modulesSeen(root, folders, { forbidden, options }) {
  if (folders.length === 0) return { modules: [], violations: [] };
  const { tsConfig, enhancedResolveOptions, ...rest } = options;
  const { output } = await cruise(
    folders,
    { ...rest, enhancedResolveOptions, baseDir: root, ruleSet: { forbidden }, validate: true },
    { ...enhancedResolveOptions, bustTheCache: true },
    { tsConfig: extractTsConfig(join(root, tsConfig.fileName)) },
  );
  if (typeof output === "string") throw new Error("dependency-cruiser answered with text");
  return {
    modules: output.modules.map((module) => module.source),
    violations: output.summary.violations,
  };
}

/**
 * Resolvers and compilers that do not fit each other see nothing and then find nothing wrong.
 *
 * @param {string[]} sources
 * @param {string[]} modules
 * @returns {Problem[]}
 */
function notSeen(sources, modules) {
  const why = "A module that is not looked at breaks no rule, whatever it imports.";
  if (sources.length === 0) return [{ where: ".", what: "no source file was found", why }];
  const seen = new Set(modules);
  return sources
    .filter((path) => !seen.has(path))
    .map((where) => ({ where, what: "the module was not looked at", why }));
}

/**
 * @param {string} root
 * @param {Rules["forbidden"]} forbidden
 * @returns {Problem[]}
 */
function packagesWithoutPlace(root, forbidden) {
  const names = new Set(forbidden.map((rule) => rule.name));
  return workspacesIn(root, "packages")
    .filter((workspace) => !names.has(`${basename(workspace)}-imports-lower-packages-only`))
    .map((where) => ({
      where,
      what: `the package has no place in PACKAGE_ORDER of ${RULES_FILE}`,
      why: "Packages stand in an order; a new one has to say what it is above and below.",
    }));
}

/**
 * @param {import("dependency-cruiser").IViolation[]} violations
 * @param {Rules["forbidden"]} forbidden
 * @returns {Problem[]}
 */
function broken(violations, forbidden) {
  const why = new Map(forbidden.map((rule) => [rule.name, rule.comment]));
  return violations.map(({ from, to, cycle, rule }) => ({
    where: from,
    what: `imports ${cycle ? cycle.map((step) => step.name).join(" → ") : to} (${rule.name})`,
    why: why.get(rule.name) ?? "",
  }));
}
