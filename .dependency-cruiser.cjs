/**
 * Who may import whom. `script/check-layers.mjs` runs these rules and prints each one's comment
 * beside what breaks it, so a comment says why the rule is there, not what it forbids.
 *
 *     connectors marketplaces, which know Touchstone by its public formats alone
 *     apps       the running parts, put together
 *     runtime    what packages may not do and apps share: threads, files, decoding
 *     packages   the ground floor: no input or output, no clock, no randomness
 */

/** A package may import those in the lines before its own; packages in one line are strangers. */
const PACKAGE_ORDER = [
  ["interface", "text", "image", "ledger", "sample-world"],
  ["screening", "regimes"],
  ["casework"],
];

/** npm packages that packages/ may use. Each is as pure as what uses it. */
const PURE_NPM_PACKAGES = ["zod", "temporal-polyfill", "@noble/hashes", "canonicalize"];

const WORKSPACE = "^(packages/[^/]+|runtime|apps/[^/]+|connectors/[^/]+|bench)/";
const TESTS = [
  "\\.test\\.tsx?$",
  "^(packages/[^/]+|runtime|apps/[^/]+|connectors/[^/]+|bench)/test/",
];
/** They have a rule of their own. */
const PAGES_TESTS = "^apps/portal/test/";

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const forbidden = [
  {
    name: "resolvable",
    comment:
      "An import that is not found is not checked by any other rule. Is the package in this workspace's package.json, and is it installed?",
    severity: "error",
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: "no-circle",
    comment:
      "Modules in a circle cannot be understood, tested or loaded one by one. Move what both need into a third module.",
    severity: "error",
    from: {},
    to: { circular: true },
  },
  {
    name: "packages-touch-nothing-outside",
    comment:
      "Packages are the ground floor: the same input gives the same output, or a decision could not be replayed. Files, threads and the network belong to runtime/ or an app, which pass in what they read. zlib only computes: it unpacks the tables that ship with a package.",
    severity: "error",
    from: { path: "^packages/[^/]+/src/", pathNot: TESTS },
    to: { dependencyTypes: ["core"], pathNot: "^(node:)?zlib$" },
  },
  {
    name: "packages-import-packages-only",
    comment:
      "Imports point down. A package that knew of the runtime or of an app could not be used, or tested, without it.",
    severity: "error",
    from: { path: "^packages/" },
    to: { path: "^(runtime|apps|connectors|bench|script)/" },
  },
  {
    name: "packages-use-pure-npm-packages-only",
    comment:
      "A package is no purer than what it imports. What reads files, clocks or native code goes to runtime/; a pure one is added to the list in .dependency-cruiser.cjs and to docs/dependencies.md.",
    severity: "error",
    from: { path: "^packages/[^/]+/src/", pathNot: TESTS },
    to: {
      path: "node_modules/",
      pathNot: `node_modules/(${PURE_NPM_PACKAGES.join("|")})/`,
    },
  },
  ...packageOrder(),
  {
    name: "runtime-imports-packages-only",
    comment:
      "The runtime is shared by apps and benchmarks. What it knew of one app, all of them would carry.",
    severity: "error",
    from: { path: "^runtime/" },
    to: { path: "^(apps|connectors|bench|script)/" },
  },
  {
    name: "apps-stand-apart",
    comment:
      "Apps are started and shipped one by one. What two of them need goes down into a package or the runtime. Only the command, which starts the server, imports another app.",
    severity: "error",
    from: { path: "^apps/([^/]+)/", pathNot: ["^apps/cli/", PAGES_TESTS] },
    to: { path: "^apps/", pathNot: "^apps/$1/" },
  },
  {
    name: "the-command-imports-the-server-only",
    comment:
      "The command is the composition root: it may start the server, and no other app. What it needs of another goes down into a package or the runtime.",
    severity: "error",
    from: { path: "^apps/cli/" },
    to: { path: "^apps/", pathNot: "^apps/(cli|server)/" },
  },
  {
    name: "the-portal-runs-in-a-browser",
    comment:
      "The pages are another program, in somebody else's browser: what they know of the house is its API, and types of the public format.",
    severity: "error",
    from: { path: "^apps/portal/src/", pathNot: TESTS },
    to: {
      path: "^(packages|runtime|connectors|bench|script)/",
      pathNot: "^packages/interface/",
    },
  },
  {
    name: "the-pages-are-tested-from-outside",
    comment:
      "Tests of the pages start the server and the shop as programs, and set them up as the server's own tests do, by the helpers of those. Of the server itself they know what a browser knows. The sample's invented brands are nobody's internals.",
    severity: "error",
    from: { path: PAGES_TESTS },
    to: {
      path: WORKSPACE,
      pathNot: ["^apps/portal/", "^apps/server/test/support/", "^packages/sample-world/"],
    },
  },
  {
    name: "connectors-import-the-interface-only",
    comment:
      "A connector is a program of somebody else's, who has our public formats and our API and nothing more. What it could not do with those, no real marketplace could. The sample's invented brands are nobody's internals.",
    severity: "error",
    from: { path: "^connectors/([^/]+)/" },
    to: {
      path: "^(packages|runtime|apps|connectors|bench|script)/",
      pathNot: ["^packages/(interface|sample-world)/", "^connectors/$1/"],
    },
  },
  {
    name: "what-ships-imports-no-connector",
    comment:
      "A marketplace is reached by the API and by webhooks, like every other. An app that imported one would know more of it than of the rest.",
    severity: "error",
    from: { path: "^apps/", pathNot: TESTS },
    to: { path: "^connectors/" },
  },
  {
    name: "nobody-imports-the-bench",
    comment: "Benchmarks look at everything, so nothing may depend on how they look at it.",
    severity: "error",
    from: { pathNot: "^bench/" },
    to: { path: "^bench/" },
  },
  {
    name: "through-the-front-door",
    comment:
      "Another workspace is imported by its name and what it exports: the rest of it is free to change. An import that ends in dist/ was resolved to the build, which may be older than the source.",
    severity: "error",
    from: { path: WORKSPACE, pathNot: PAGES_TESTS },
    to: { path: WORKSPACE, pathNot: ["^$1/", "/src/index\\.ts$"] },
  },
  {
    name: "no-development-dependency-in-what-ships",
    comment:
      "What ships is installed without development dependencies, and would fail at its first import there. Move the package to dependencies.",
    severity: "error",
    from: { path: "^(packages/[^/]+|runtime|apps/[^/]+|connectors/[^/]+)/src/", pathNot: TESTS },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
  },
  {
    name: "every-dependency-is-named",
    comment:
      "A package found only because another one installed it is gone when that one goes. Name it in this workspace's package.json.",
    severity: "error",
    from: { path: `${WORKSPACE}src/`, pathNot: TESTS },
    to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
  },
  {
    name: "nobody-imports-a-test",
    comment: "Importing a test runs it. Helpers of tests live in files of their own.",
    severity: "error",
    from: {},
    to: { path: "\\.test\\.ts$" },
  },
];

/** One rule for each package: what stands in its own line or after it is out of reach. */
function packageOrder() {
  return PACKAGE_ORDER.flatMap((line, index) => {
    const outOfReach = PACKAGE_ORDER.slice(index).flat();
    return line.map((name) => ({
      name: `${name}-imports-lower-packages-only`,
      comment: `Packages stand in an order (${PACKAGE_ORDER.map((names) => names.join(", ")).join(" < ")}), so that each can be read, tested and published with what is below it alone.`,
      severity: "error",
      from: { path: `^packages/${name}/` },
      to: { path: `^packages/(${outOfReach.join("|")})/`, pathNot: `^packages/${name}/` },
    }));
  });
}

module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)dist/.*\\.d\\.ts$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      conditionNames: ["@touchstone/source", "import", "types", "node", "default"],
      exportsFields: ["exports"],
      extensions: [".ts", ".mts", ".js", ".mjs", ".cjs", ".json"],
      mainFields: ["main", "types"],
    },
  },
};
