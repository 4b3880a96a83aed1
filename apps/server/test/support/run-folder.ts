import { chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { stopCluster } from "./postgres-cluster.js";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder of this run, for what its test files share. */
    readonly serverRunFolder: string;
    /** The process that lives as long as the run. */
    readonly serverRunProcess: number;
  }
}

const PREFIX = "touchstone-run-";

/** Before the first test file and after the last. What the files share is made by the first that needs it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeWhatKilledRunsLeft();
  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  // The database server, which runs as another user, has its files in here.
  await chmod(folder, 0o755);
  project.provide("serverRunFolder", folder);
  project.provide("serverRunProcess", process.pid);
  return async () => {
    await stopCluster(folder);
    await rm(folder, { recursive: true, force: true });
  };
}

async function removeWhatKilledRunsLeft(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const [, run] = new RegExp(`^${PREFIX}(\\d+)-`).exec(name) ?? [];
    if (run === undefined || isAlive(Number(run))) continue;
    await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
