import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// Tests of packages read the sources; tests of the command run what `npm run build` made.
const conditions = ["@touchstone/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["**/src/**/*.test.ts", "**/test/**/*.test.ts", "script/checks/*.test.{mjs,ts}"],
    // Two at least: on two cores one file computes while the other waits for a process or a database.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // No test file replaces a module or leaves anything in one. Over 24 files, loading modules once took 23 s
    // instead of 51.
    isolate: false,
    // Patience with a busy machine: only a test that is about to fail waits that long.
    testTimeout: 120_000,
    // The first test file that needs a database waits until one is made.
    hookTimeout: 120_000,
    // Starts nothing by itself: databases are made by the first test that needs one.
    globalSetup: ["apps/server/test/support/run-folder.ts"],
  },
});
