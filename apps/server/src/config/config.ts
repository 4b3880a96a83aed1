import type { ScannerAddress } from "../scanning/scanner.js";

/** All settings, read once from the environment at start. What is absent is `null`, never half there. */
export interface Config {
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Where browsers and marketplaces reach this server; without a slash at the end. */
  readonly publicUrl: string;
  /** Holds the embedded database, pictures and evidence, and the generated secret. */
  readonly dataFolder: string;
  /** PostgreSQL; `null` runs the embedded store in `dataFolder`. */
  readonly databaseUrl: string | null;
  /** At least 32 characters. Signs sessions and one-time links and seals what must be readable again. */
  readonly secret: string;
  readonly smtp: { readonly url: string; readonly from: string } | null;
  /** ClamAV's daemon; `null` scans nothing, and says so of each file. */
  readonly scanner: ScannerAddress | null;
  /** `host:port` that outgoing requests may reach although the address is private. For demonstrations. */
  readonly outboundAllow: readonly string[];
  readonly screeningThreads: number;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
  /** Whether a proxy in front is trusted to name the caller's address. */
  readonly trustProxy: boolean;
  /** Whoever knows it sets the installation up, once; `null` lets the start make one and print it. */
  readonly setupToken: string | null;
  /** Bearer token for /metrics; `null` lets only callers of this machine read them. */
  readonly metricsToken: string | null;
}
