import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { report } from "./checks/report.mjs";
import { ROOT } from "./checks/root.mjs";
import { writeBill } from "./checks/sbom.mjs";

// The command is described in script/sbom.
const [to = "dist/touchstone.cdx.json"] = process.argv.slice(2);
const { bill, text, problems } = writeBill(ROOT);
const listed = `${bill.components.length} packages, each with its version and licence`;
if (to === "--check") {
  report(problems, `${listed}; script/sbom writes them`);
} else {
  const path = resolve(ROOT, to);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  report(problems, `${listed}: ${path}`);
}
