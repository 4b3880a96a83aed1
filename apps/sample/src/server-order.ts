import { join } from "node:path";
import type { ProgramOrder } from "./processes/program.js";
import type { SampleState } from "./sample-state.js";

/** The server, with its embedded database in the sample's folder. It may reach the sample's shops only. */
export function serverOrder(folder: string, state: SampleState): ProgramOrder {
  const { server, shops } = state.ports;
  const url = `http://127.0.0.1:${server}`;
  return {
    name: "the server",
    bin: ["@touchstone/cli", "bin/touchstone.mjs"],
    args: ["serve"],
    environment: {
      TOUCHSTONE_PORT: String(server),
      TOUCHSTONE_DATA: join(folder, "server"),
      TOUCHSTONE_PUBLIC_URL: url,
      TOUCHSTONE_SETUP_TOKEN: state.setupToken,
      TOUCHSTONE_OUTBOUND_ALLOW: Object.values(shops)
        .map((port) => `127.0.0.1:${port}`)
        .join(","),
      TOUCHSTONE_LOG_LEVEL: "warn",
    },
    url,
    ready: "/readyz",
    log: join(folder, "server.log"),
  };
}
