import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { markdownTable, withSection } from "./measured-section.js";

it("replaces what was measured before, and nothing around it", () => {
  const document = "a\n<!-- speed: begin -->\nold\n<!-- speed: end -->\nb\n";
  const written = withSection(document, "speed", "new\n");
  expect(written).toBe("a\n<!-- speed: begin -->\nnew\n<!-- speed: end -->\nb\n");
  expect(withSection(written, "speed", "old")).toBe(document);
});

it.each(["text", "text-quality"])("has a place for %s in the document on performance", (name) => {
  const document = readFileSync(new URL("../../docs/performance.md", import.meta.url), "utf8");
  expect(withSection(document, name, "figures")).toContain("\nfigures\n");
});

it("writes a table whose first column is text", () => {
  expect(
    markdownTable([
      ["", "a|b"],
      ["x", "1"],
    ]),
  ).toBe("|  | a\\|b |\n|---|---:|\n| x | 1 |");
});
