import type { SignInProvider } from "../auth/providers/sign-in-provider.js";
import type { ObjectsPlace } from "../objects/objects-place.js";
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
  /** How many connections this server takes of PostgreSQL for its work; one more listens. */
  readonly databaseConnections: number;
  /** Where pictures and evidence are kept. */
  readonly objects: ObjectsPlace;
  /** At least 32 characters. Signs sessions and one-time links and seals what must be readable again. */
  readonly secret: string;
  /** Those before it: they still open what was sealed and know what was signed, and make nothing new. */
  readonly formerSecrets: readonly string[];
  /** Milliseconds of a person's session. */
  readonly sessions: {
    /** It ends when nothing was asked in it for so long. */
    readonly idle: number;
    /** It ends when it is so old. */
    readonly longest: number;
    /** For so long after a proof the person may change what is sensitive. */
    readonly proof: number;
  };
  /** Where people may sign in beside here (OpenID Connect). */
  readonly signInProviders: readonly SignInProvider[];
  readonly smtp: { readonly url: string; readonly from: string } | null;
  /** ClamAV's daemon; `null` scans nothing, and says so of each file. */
  readonly scanner: ScannerAddress | null;
  /** `host:port` that outgoing requests may reach although the address is private. For demonstrations. */
  readonly outboundAllow: readonly string[];
  readonly screeningThreads: number;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
  /** Whether the proxy that connects is trusted to name the caller's address. */
  readonly trustProxy: boolean;
  /** Whoever knows it sets the installation up, once; `null` lets the start make one and print it. */
  readonly setupToken: string | null;
  /** Where traces go (OTLP over HTTP, without a slash at the end) and which share of them; `null` makes none. */
  readonly tracing: { readonly endpoint: string; readonly share: number } | null;
  /** Bearer token for /metrics; `null` lets only callers of this machine read them. */
  readonly metricsToken: string | null;
}
