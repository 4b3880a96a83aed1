import { defineConfig } from "vitest/config";

// Tests of packages read the sources; tests of the command run what `npm run build` made.
const conditions = ["@touchstone/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["**/src/**/*.test.ts", "**/test/**/*.test.ts", "script/checks/*.test.mjs"],
    testTimeout: 30_000,
    // The first test file that needs a database waits until one is made.
    hookTimeout: 120_000,
    // Starts nothing by itself: databases are made by the first test that needs one.
    globalSetup: ["apps/server/test/support/run-folder.ts"],
  },
});
