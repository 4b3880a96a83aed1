import type { Check } from "../check.js";
import { finding } from "../finding.js";

/** Whether every worker of the server runs. */
export const workersCheck: Check = {
  name: "workers",
  needs: "running server",
  look: async ({ running }) =>
    Object.entries(running?.workers() ?? {})
      .filter(([, runs]) => !runs)
      .map(([worker]) => finding("worker.stopped", { worker })),
};
