import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder that is not there yet, and is removed after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "sample-market-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "data");
}
