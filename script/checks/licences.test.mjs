import { describe, expect, it } from "vitest";
import { inHouse } from "./house.mjs";
import { checkLicences } from "./licences.mjs";

/**
 * @param {string} name
 * @param {object} entry of the lockfile
 * @param {object} [others] entries of the lockfile beside it
 */
async function problemsOf(name, entry, others = {}) {
  /** @type {string[]} */
  let problems = [];
  const packages = { "": { license: "Apache-2.0" }, [`node_modules/${name}`]: entry, ...others };
  await inHouse({ "package-lock.json": JSON.stringify({ packages }) }, (root) => {
    problems = checkLicences(root).problems.map(({ what }) => what);
  });
  return problems;
}

describe("a dependency", () => {
  it.each(["MIT", "(MIT OR GPL-3.0-only)", "Apache-2.0 AND BSD-3-Clause", "GPL-2.0 OR ISC"])(
    "under %s may be shipped",
    async (license) => {
      expect(await problemsOf("a", { license })).toEqual([]);
    },
  );

  it.each([
    "GPL-3.0-only",
    "MIT AND GPL-3.0-only",
    "(MIT AND GPL-2.0) OR AGPL-3.0-only",
    "GPL-2.0 WITH Classpath-exception-2.0",
    "SEE LICENSE IN LICENSE",
    "UNLICENSED",
    "MPL-2.0",
    "LGPL-3.0-or-later",
  ])("under %s may not be shipped", async (license) => {
    expect(await problemsOf("a", { license })).toEqual([`${license} (shipped)`]);
  });

  it("under MPL-2.0 may be a tool", async () => {
    expect(await problemsOf("a", { license: "MPL-2.0", dev: true })).toEqual([]);
    expect(await problemsOf("a", { license: "GPL-3.0-only", dev: true })).toEqual([
      "GPL-3.0-only (a tool)",
    ]);
  });

  it("that a shipped package would use if it were there is a tool; one that it brings along is not", async () => {
    const entry = { license: "MPL-2.0", optional: true };
    const peers = { peerDependencies: { a: "*" }, peerDependenciesMeta: { a: { optional: true } } };
    const shipped = { "apps/one": { dependencies: { b: "1.0.0" } } };
    const mit = { license: "MIT" };
    expect(
      await problemsOf("a", entry, { ...shipped, "node_modules/b": { ...mit, ...peers } }),
    ).toEqual([]);
    const brought = { ...mit, optionalDependencies: { a: "1.0.0" } };
    expect(await problemsOf("a", entry, { ...shipped, "node_modules/b": brought })).toEqual([
      "MPL-2.0 (shipped)",
    ]);
  });

  it("under the LGPL may be the picture library that is loaded at run time, and nothing else", async () => {
    const license = "LGPL-3.0-or-later";
    expect(await problemsOf("@img/sharp-libvips-linux-x64", { license })).toEqual([]);
    expect(await problemsOf("@img/other", { license })).toEqual([`${license} (shipped)`]);
  });

  it("without a licence is refused", async () => {
    expect(await problemsOf("a", {})).toEqual(["no licence (shipped)"]);
  });
});
