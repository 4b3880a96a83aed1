#!/usr/bin/env node
try {
  await import("../dist/main.js");
} catch (error) {
  if (error?.code !== "ERR_MODULE_NOT_FOUND") throw error;
  process.stderr.write("the sample is not built yet: run script/bootstrap\n");
  process.exitCode = 2;
}
