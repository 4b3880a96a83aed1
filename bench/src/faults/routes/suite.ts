import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { suiteWithOptions } from "../../suite-with-options.js";
import { HELP, parseOptions } from "./options.js";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));
const RUNNER = fileURLToPath(
  new URL("../../../../node_modules/vitest/vitest.mjs", import.meta.url),
);
/** A slice of them is in every run of the tests; here they run for longer, and by another seed. */
const TESTS = "apps/server/test/fuzz";

export const routeFaultsSuite = suiteWithOptions({
  name: "faults routes",
  summary: "hostile requests to every route, hostile imports and pictures, as every caller",
  help: HELP,
  parse: parseOptions,
  async run(options) {
    process.stdout.write(`faults routes: ${options.requests} requests with seed ${options.seed}\n`);
    const tests = options.only === undefined ? TESTS : `${TESTS}/routes.test.ts`;
    const child = spawn(process.execPath, [RUNNER, "run", tests], {
      cwd: ROOT,
      env: { ...process.env, TOUCHSTONE_FUZZ: JSON.stringify(options) },
      stdio: "inherit",
    });
    const [status] = (await once(child, "exit")) as [number | null];
    return status ?? 1;
  },
});
