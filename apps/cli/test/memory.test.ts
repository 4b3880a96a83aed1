import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { touchstone } from "./touchstone.js";
import { createWorkspace, listing, ndjson } from "./workspace.js";

const space = createWorkspace();
const BATCHES = 1_200;
const PER_BATCH = 100;
const PADDING = "x".repeat(8_000);
const MEGABYTE = 1024 * 1024;

/** A gigabyte of listings. The padding stands in a field that nobody looks at, so that it only passes through. */
async function* stream(): AsyncGenerator<string> {
  for (let batch = 0; batch < BATCHES; batch += 1) {
    yield ndjson(
      ...Array.from({ length: PER_BATCH }, (_, k) => listing(batch * PER_BATCH + k, { PADDING })),
    );
  }
}

// Of this program alone: what resourceUsage() says begins with what the process had that started it.
const REPORT = `data:text/javascript,
  import { readFileSync } from "node:fs";
  import { isMainThread } from "node:worker_threads";
  if (isMainThread) process.on("exit", () =>
    process.stderr.write("peak " + readFileSync("/proc/self/status", "utf8").match(/VmHWM:\\s+([0-9]+)/)[1] + " KiB"));`;

it.runIf(existsSync("/proc/self/status"))("screens more than its memory holds", async () => {
  const out = space.path("out.ndjson");
  const args = ["screen", "--rights", space.rights, "--listings", "-", "--quiet", "--out", out];
  const { status, stderr } = await touchstone([...args, "--threads", "2"], {
    input: stream(),
    node: ["--max-old-space-size=96", "--import", REPORT.replaceAll("\n", "")],
  });
  expect(status).toBe(0);
  expect(space.read("out.ndjson").split("\n")).toHaveLength(BATCHES * PER_BATCH + 1);
  // Three heaps, and what each has dropped but not yet collected: more where collection lags behind.
  const [, kibibytes] = /peak (\d+) KiB/.exec(stderr) ?? [];
  expect(Number(kibibytes) * 1024).toBeLessThan(650 * MEGABYTE);
});
