import { expect, it } from "vitest";
import { ROOT } from "./root.mjs";
import { checkBill, settleBill, writeBill } from "./sbom.mjs";

/**
 * @param {string} name
 * @param {object} [more]
 */
function component(name, more = {}) {
  const purl = `pkg:npm/${name.replace("@", "%40")}@1.0.0`;
  return { "bom-ref": `${name}@1.0.0`, name, version: "1.0.0", purl, ...more };
}

/**
 * @param {string} timestamp
 * @param {string} folder
 */
function billOf(timestamp, folder) {
  const top = { ...component("house"), name: folder };
  return {
    serialNumber: `urn:uuid:${timestamp}`,
    metadata: { timestamp, tools: [{ version: timestamp }], component: top },
    components: [component("b"), component("@a/c"), component("tool")],
    dependencies: [{ ref: "house@1.0.0", dependsOn: ["tool@1.0.0", "b@1.0.0"] }],
  };
}

const SHIPPED = new Set([component("b").purl, component("@a/c").purl]);

it("the bill of one lockfile is the same at another time and in another folder", () => {
  const first = settleBill(billOf("2026-12-01", "main"), SHIPPED);
  expect(settleBill(billOf("2027-01-01", "checkout"), SHIPPED)).toEqual(first);
  expect(first.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

it("it holds what ships, in order, under its own name, and no tool", () => {
  const { components, dependencies } = settleBill(billOf("2026-12-01", "main"), SHIPPED);
  expect(components).toMatchObject([{ group: "@a", name: "c" }, { name: "b" }]);
  expect(dependencies).toEqual([{ ref: "house@1.0.0", dependsOn: ["b@1.0.0"] }]);
});

it("a package that ships and is missing, or has no licence, is told of", () => {
  const components = [component("a"), component("b", { licenses: [{}] })];
  const shipped = ["a", "b", "c"].map((name) => ({ path: name, purl: component(name).purl }));
  expect(checkBill({ components }, shipped)).toMatchObject([
    { where: "a", what: "pkg:npm/a@1.0.0 has no licence" },
    { where: "c", what: "pkg:npm/c@1.0.0 is missing" },
  ]);
});

it("of this repository every package that ships is listed with its licence", () => {
  const { bill, problems } = writeBill(ROOT);
  expect(problems).toEqual([]);
  const names = bill.components.map(({ purl }) => purl.replace(/@[^@]*$/, ""));
  // Tools ask for these too, and npm's own omission of tools leaves them out.
  expect(names).toEqual(expect.arrayContaining(["pkg:npm/zod", "pkg:npm/sharp"]));
  expect(names).not.toContain("pkg:npm/vitest");
});
