import { type RunningServer, readConfig, startServer } from "@touchstone/server";

export interface BenchServerOptions {
  readonly folder: string;
  /** `null` takes the embedded store. */
  readonly databaseUrl: string | null;
  /** `host:port` that outgoing requests may reach although they are private. */
  readonly outboundAllow?: readonly string[];
}

export interface BenchServer {
  readonly server: RunningServer;
  readonly setupToken: string;
}

/** The server in this process, on a free port and an empty database. */
export async function startBenchServer(options: BenchServerOptions): Promise<BenchServer> {
  const { folder, databaseUrl, outboundAllow = [] } = options;
  const read = readConfig({
    TOUCHSTONE_PORT: "0",
    TOUCHSTONE_DATA: folder,
    TOUCHSTONE_SECRET: "only for this measurement, and for nothing else",
    TOUCHSTONE_LOG_LEVEL: "silent",
    TOUCHSTONE_OUTBOUND_ALLOW: outboundAllow.join(","),
    ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
  });
  if (!read.ok) throw new Error(read.faults.join(" "));
  const server = await startServer(read.config, { rateLimits: false });
  const { setupToken } = server;
  if (setupToken !== null) return { server, setupToken };
  await server.close();
  throw new Error("the database must be empty");
}
