import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const SOURCE = fileURLToPath(new URL("../../native/hyperscan.c", import.meta.url));
const run = promisify(execFile);

export type Hyperscan =
  | { readonly kind: "built"; readonly program: string; readonly version: string }
  | { readonly kind: "missing"; readonly hint: string };

/** Compiles the program that runs Hyperscan, where its library and a C compiler are installed. */
export async function buildHyperscan(folder: string): Promise<Hyperscan> {
  const program = join(folder, "hyperscan");
  try {
    const { stdout: version } = await run("pkg-config", ["--modversion", "libhs"]);
    const { stdout: flags } = await run("pkg-config", ["--cflags", "--libs", "libhs"]);
    await run("cc", ["-O2", "-D_GNU_SOURCE", "-o", program, SOURCE, ...flags.trim().split(/\s+/)]);
    return { kind: "built", program, version: version.trim() };
  } catch {
    const hint = "not installed (Debian on x86: apt-get install gcc pkg-config libhyperscan-dev)";
    return { kind: "missing", hint };
  }
}
