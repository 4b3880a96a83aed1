import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);
/** A log of all plans is long. */
const MOST_BYTES = 1_024 * 1_024 * 1_024;

/** Runs statements, one after the other, as the database's superuser, whom row-level security lets through. Gives back what they print. */
export async function psql(url: string, ...statements: readonly string[]): Promise<string> {
  const flags = ["-X", "-A", "-t", "-q", "-v", "ON_ERROR_STOP=1"];
  const commands = statements.flatMap((statement) => ["-c", statement]);
  const { stdout } = await run("psql", [url, ...flags, ...commands], { maxBuffer: MOST_BYTES });
  return stdout;
}
