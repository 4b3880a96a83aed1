import { describe, expect, it } from "vitest";
import { inHouse, linkWorkspaces, workspace } from "./house.mjs";
import { checkLayers } from "./layers.mjs";

const HOUSE = {
  ...workspace("packages/interface", "export const listing = 1;\n"),
  ...workspace("packages/text", "export const text = 1;\n"),
  ...workspace("packages/screening", "export const screen = 1;\n"),
  ...workspace("runtime", "export const pool = 1;\n"),
  ...workspace("apps/cli", "export const command = 1;\n"),
  ...workspace("apps/server", "export const start = 1;\n"),
  ...workspace("apps/portal", "export const page = 1;\n"),
  ...workspace("connectors/shop", "export const shop = 1;\n"),
  ...workspace("bench", "export const measure = 1;\n"),
};
const WORKSPACES = [
  "packages/interface",
  "packages/text",
  "packages/screening",
  "runtime",
  "apps/cli",
  "apps/server",
  "apps/portal",
  "connectors/shop",
  "bench",
];
const EVERY_WORKSPACE = Object.fromEntries(
  WORKSPACES.map((path) => [`@touchstone/${path.replace(/^.*\//, "")}`, "0.1.0"]),
);

/**
 * What is wrong with the house when one module more stands in it.
 *
 * @param {string} path
 * @param {string} text
 */
async function problemsWith(path, text) {
  /** @type {string[]} */
  let problems = [];
  const owner = WORKSPACES.find((candidate) => path.startsWith(`${candidate}/`)) ?? "";
  const files = { ...HOUSE, ...workspace(owner, HOUSE[`${owner}/src/index.ts`], EVERY_WORKSPACE) };
  await inHouse({ ...files, [path]: text }, async (root) => {
    linkWorkspaces(root, WORKSPACES);
    const result = await checkLayers(root);
    problems = result.problems.map(({ where, what }) => `${where}: ${what}`);
  });
  return problems;
}

describe("the layers", () => {
  it("are whole in a house where nothing is wrong, and every module was seen", async () => {
    await inHouse(HOUSE, async (root) => {
      linkWorkspaces(root, WORKSPACES);
      expect(await checkLayers(root)).toEqual({ modules: WORKSPACES.length, problems: [] });
    });
  });

  it("are not called whole when there was nothing to look at", async () => {
    await inHouse({}, async (root) => {
      const { problems } = await checkLayers(root);
      expect(problems.map(({ what }) => what)).toEqual(["no source file was found"]);
    });
  });

  it.each([
    ["packages/text/src/bad.ts", "@touchstone/interface", "text-imports-lower-packages-only"],
    ["packages/interface/src/bad.ts", "@touchstone/text", "interface-imports-lower-packages-only"],
    ["packages/screening/src/bad.ts", "@touchstone/runtime", "packages-import-packages-only"],
    ["packages/screening/src/bad.ts", "@touchstone/cli", "packages-import-packages-only"],
    ["runtime/src/bad.ts", "@touchstone/server", "runtime-imports-packages-only"],
    ["apps/portal/src/bad.ts", "@touchstone/server", "apps-stand-apart"],
    ["apps/portal/test/bad.ts", "@touchstone/server", "the-pages-are-tested-from-outside"],
    ["apps/server/src/bad.ts", "@touchstone/cli", "apps-stand-apart"],
    ["apps/cli/src/bad.ts", "@touchstone/portal", "the-command-imports-the-server-only"],
    ["apps/cli/src/bad.ts", "@touchstone/bench", "nobody-imports-the-bench"],
    ["connectors/shop/src/bad.ts", "@touchstone/text", "connectors-import-the-interface-only"],
    ["connectors/shop/src/bad.ts", "@touchstone/server", "connectors-import-the-interface-only"],
    ["apps/server/src/bad.ts", "@touchstone/shop", "what-ships-imports-no-connector"],
    ["packages/text/src/bad.ts", "@touchstone/shop", "packages-import-packages-only"],
    ["runtime/src/bad.ts", "@touchstone/shop", "runtime-imports-packages-only"],
    ["packages/text/src/bad.ts", "node:fs", "packages-touch-nothing-outside"],
    ["packages/text/src/bad.ts", "worker_threads", "packages-touch-nothing-outside"],
    ["packages/text/src/bad.ts", "@touchstone/nowhere", "resolvable"],
  ])("%s may not import %s", async (path, target, rule) => {
    const problems = await problemsWith(path, `import "${target}";\n`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${path}: imports .*\\(${rule}\\)$`));
  });

  it("see an import of types alone too", async () => {
    const text =
      'import type { pool } from "@touchstone/runtime";\nexport type Pool = typeof pool;\n';
    expect(await problemsWith("packages/text/src/bad.ts", text)).toEqual([
      "packages/text/src/bad.ts: imports runtime/src/index.ts (packages-import-packages-only)",
    ]);
  });

  it("let the command start the server, and packages import what is below them", async () => {
    expect(await problemsWith("apps/cli/src/good.ts", 'import "@touchstone/server";\n')).toEqual(
      [],
    );
    const ofConnector = 'import "@touchstone/interface";\n';
    expect(await problemsWith("connectors/shop/src/good.ts", ofConnector)).toEqual([]);
    const lower = 'import "@touchstone/text";\nimport "@touchstone/interface";\n';
    expect(await problemsWith("packages/screening/src/good.ts", lower)).toEqual([]);
  });

  it("let the tests of a package use what the package may not", async () => {
    const text = 'import "node:fs";\nexport const now = Date.now();\n';
    expect(await problemsWith("packages/text/src/good.test.ts", text)).toEqual([]);
  });

  it("are entered by the front door", async () => {
    const text = 'import "../../text/src/inner.js";\n';
    const files = { ...HOUSE, "packages/text/src/inner.ts": "export {};\n" };
    await inHouse({ ...files, "packages/screening/src/bad.ts": text }, async (root) => {
      linkWorkspaces(root, WORKSPACES);
      const { problems } = await checkLayers(root);
      expect(problems.map(({ what }) => what)).toEqual([
        "imports packages/text/src/inner.ts (through-the-front-door)",
      ]);
    });
  });

  it("hold no circle", async () => {
    const problems = await problemsWith("packages/text/src/bad.ts", 'export * from "./bad.js";\n');
    expect(problems.join()).toContain("(no-circle)");
  });

  it("give every package a place", async () => {
    const files = { ...HOUSE, ...workspace("packages/novel", "export {};\n") };
    await inHouse(files, async (root) => {
      linkWorkspaces(root, WORKSPACES);
      const { problems } = await checkLayers(root);
      expect(problems.map(({ where }) => where)).toEqual(["packages/novel"]);
    });
  });
});

describe("a package is pure", () => {
  it.each([
    ["Date.now()", "reads the clock: Date.now"],
    ["new Date()", "reads the clock: new Date()"],
    ["Date()", "reads the clock: Date()"],
    ["new Date(2016, 5, 1)", "depends on the machine's time zone: new Date(year, month, …)"],
    ["Math.random()", "is random: Math.random"],
    ["performance.now()", "uses the global performance"],
    ["process.env", "uses the global process"],
    ["crypto.randomUUID()", "uses the global crypto"],
    ["globalThis.Date", "uses the global globalThis"],
    ["{ process }", "uses the global process"],
    ["import.meta.url", "reads import.meta: where the module lies is nothing to a package"],
    [
      '"a".localeCompare("b")',
      "depends on the machine's language: localeCompare (compare code units, or use toLowerCase)",
    ],
  ])("%s is refused", async (expression, what) => {
    const problems = await problemsWith(
      "packages/text/src/bad.ts",
      `\nexport const bad = (${expression});\n`,
    );
    expect(problems).toEqual([`packages/text/src/bad.ts:2: ${what}`]);
  });

  it.each([
    'new Date("2016-06-01T00:00:00Z")',
    "Math.max(1, 2)",
    "Date.UTC(2016, 5)",
    '"Date.now() and process.env" /* Math.random() */',
    "({ process: 1, now: 2 }).process",
  ])("%s is fine", async (expression) => {
    const text = `export const good = ${expression};\n`;
    expect(await problemsWith("packages/text/src/good.ts", text)).toEqual([]);
  });
});
