import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { neededAtRunTime } from "./licences.mjs";
import { runNpm } from "./npm.mjs";

/**
 * @typedef {object} Component
 * @property {string} bom-ref
 * @property {string} name
 * @property {string} [group]
 * @property {string} version
 * @property {string} purl
 * @property {unknown[]} [licenses]
 *
 * @typedef {object} Bill
 * @property {Component[]} components
 * @property {{ ref: string, dependsOn?: string[] }[]} dependencies
 * @property {{ component: Component } & Record<string, unknown>} metadata
 */

const WHY =
  "Who runs Touchstone must be able to look up every package that it brings, under its exact version and licence. What is missing there is not found when a weakness becomes known.";

/**
 * The bill of materials of what ships, as CycloneDX: npm's own, from the lockfile alone, so that it is the same on
 * every platform and in every checkout. npm's `--omit=dev` would leave out what a tool asks for too (zod, sharp), so
 * it is asked for everything, and what ships is picked by the same walk that the licences are checked by.
 *
 * @param {string} root
 */
export function writeBill(root) {
  const { status, out, err } = runNpm(root, [
    "sbom",
    "--sbom-format=cyclonedx",
    "--package-lock-only",
  ]);
  if (status !== 0) throw new Error(`npm sbom ended with ${status}: ${err.trim()}`);
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const shipped = shippedPackages(packages);
  const bill = settleBill(JSON.parse(out), new Set(shipped.map(({ purl }) => purl)));
  return { bill, text: `${JSON.stringify(bill, null, 2)}\n`, problems: checkBill(bill, shipped) };
}

/**
 * Everything that whoever installs our workspaces is given, and the workspaces.
 *
 * @param {Record<string, import("./licences.mjs").LockEntry>} packages of the lockfile
 */
function shippedPackages(packages) {
  return [...neededAtRunTime(packages)]
    .filter((path) => path !== "" && packages[path]?.link !== true)
    .map((path) => {
      const { name = nameAt(path), version = "" } = packages[path] ?? {};
      return { path, purl: `pkg:npm/${name.replace("@", "%40")}@${version}` };
    });
}

/** @param {string} path */
function nameAt(path) {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

/**
 * Leaves what ships, in one order, and takes out what would differ from run to run: the time, a random number, and
 * the name of the folder. The serial number is one of the contents.
 *
 * @param {Bill & Record<string, unknown>} bill of npm
 * @param {ReadonlySet<string>} shipped package URLs
 */
export function settleBill(bill, shipped) {
  const components = bill.components
    .filter(({ purl }) => shipped.has(purl))
    .map((component) => ({ ...component, ...namesIn(component.purl) }))
    .sort((a, b) => byText(a["bom-ref"], b["bom-ref"]));
  const kept = new Set(components.map((component) => component["bom-ref"]));
  const { timestamp: _time, tools: _tools, ...metadata } = bill.metadata;
  const top = { ...metadata.component, ...namesIn(metadata.component.purl) };
  kept.add(top["bom-ref"]);
  const settled = {
    ...bill,
    metadata: { ...metadata, component: top },
    components,
    dependencies: bill.dependencies
      .filter(({ ref }) => kept.has(ref))
      .map(({ ref, dependsOn = [] }) => ({
        ref,
        dependsOn: dependsOn.filter((one) => kept.has(one)).sort(byText),
      }))
      .sort((a, b) => byText(a.ref, b.ref)),
  };
  return { ...settled, serialNumber: serialOf({ ...settled, serialNumber: undefined }) };
}

/**
 * npm calls a workspace by its folder; the package URL has its name.
 *
 * @param {string} purl
 */
function namesIn(purl) {
  const full = decodeURIComponent(purl.slice("pkg:npm/".length, purl.lastIndexOf("@")));
  const [scope, name] = full.split("/");
  return name === undefined ? { name: full } : { group: scope, name };
}

/** @param {unknown} contents */
function serialOf(contents) {
  const hex = createHash("sha256").update(JSON.stringify(contents)).digest("hex");
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join("-")}`;
}

/**
 * @param {string} a
 * @param {string} b
 */
function byText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * What of all that ships is missing, or has no licence.
 *
 * @param {Pick<Bill, "components">} bill
 * @param {{ path: string, purl: string }[]} shipped
 */
export function checkBill(bill, shipped) {
  const listed = new Map(bill.components.map((component) => [component.purl, component]));
  return shipped.flatMap(({ path, purl }) => {
    const component = listed.get(purl);
    if (component === undefined) return [{ where: path, what: `${purl} is missing`, why: WHY }];
    if ((component.licenses ?? []).length > 0) return [];
    return [{ where: path, what: `${purl} has no licence`, why: WHY }];
  });
}
