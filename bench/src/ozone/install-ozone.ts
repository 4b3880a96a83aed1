import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/** The last version that runs on Node 20 as it is published. */
export const OZONE_VERSION = "0.1.100";

/**
 * Takes Ozone from npm into a folder of its own: it is a peer to measure, and no dependency of ours. Nothing that
 * it brings is run while it is installed. A folder that has it already is used as it is.
 */
export async function installOzone(folder: string): Promise<void> {
  if (existsSync(join(folder, "node_modules", "@atproto", "ozone", "package.json"))) return;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), '{"private":true}\n');
  const flags = ["--no-audit", "--no-fund", "--ignore-scripts", "--save-exact"];
  const args = ["install", ...flags, `@atproto/ozone@${OZONE_VERSION}`];
  await promisify(execFile)("npm", args, { cwd: folder });
}
