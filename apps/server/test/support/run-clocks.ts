import { runDueClocks } from "../../src/workers/clocks/run-due.js";
import type { TestServer } from "./server.js";

/** Lets what is due by the server's clock run now, whatever its worker does. */
export async function runClocks(server: Pick<TestServer, "context">): Promise<void> {
  await runDueClocks(server.context, 100);
}
