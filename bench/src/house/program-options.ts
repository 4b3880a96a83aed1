import { fileURLToPath } from "node:url";

/** The command as it ships. */
export const SHIPPED = fileURLToPath(
  new URL("../../../apps/cli/bin/touchstone.mjs", import.meta.url),
);
export const SETUP_TOKEN = "0123456789abcdef0123456789abcdef";

export interface ProgramOptions {
  readonly port: number;
  readonly dataFolder: string;
  readonly databaseUrl: string | null;
  /** `host:port` that it may reach although they are private. */
  readonly allow: readonly string[];
  /** Takes orders: its clock can be set and its threads ended. Else it is the command as it ships. */
  readonly controlled: boolean;
  /** Whether a controlled one counts how often callers come. */
  readonly rateLimits?: boolean;
}

/** The settings of the server, and of other commands on the same data. */
export function environmentOf({ port, dataFolder, databaseUrl, allow }: ProgramOptions) {
  return {
    PATH: process.env["PATH"] ?? "",
    TOUCHSTONE_PORT: String(port),
    TOUCHSTONE_DATA: dataFolder,
    TOUCHSTONE_SECRET: "only for this trial, and for nothing else at all",
    TOUCHSTONE_SETUP_TOKEN: SETUP_TOKEN,
    TOUCHSTONE_PUBLIC_URL: `http://127.0.0.1:${port}`,
    TOUCHSTONE_OUTBOUND_ALLOW: allow.join(","),
    TOUCHSTONE_SCREENING_THREADS: "1",
    TOUCHSTONE_LOG_LEVEL: "error",
    ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
  };
}
