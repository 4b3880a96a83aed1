import { isIP, type LookupFunction } from "node:net";
import { buildConnector } from "undici";
import { isRefusedPort } from "./refused-port.js";
import { refusedRange } from "./refused-range.js";

/** One address of a host, as `dns.lookup` gives it. */
export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}
export type Resolve = (hostname: string) => Promise<readonly ResolvedAddress[]>;

/** The host leads to an address that is not reached from here. */
export class RefusedAddress extends Error {
  constructor(host: string, address: string, range: string) {
    super(`${host} leads to ${address}, which is ${range} and not reached from here`);
    this.name = "RefusedAddress";
  }
}

/** A connection is given up when it does not stand within this many milliseconds. */
const CONNECT_TIMEOUT = 10_000;

/**
 * Opens connections to addresses of the open internet, and to the `host:port` pairs in `allowed` wherever
 * they lead. The check is inside the lookup of the connection itself, so that the address that was checked
 * is the address that is reached: a name cannot answer differently in between.
 */
export function guardedConnector(
  allowed: ReadonlySet<string>,
  resolve: Resolve,
): buildConnector.connector {
  const open = buildConnector({
    timeout: CONNECT_TIMEOUT,
    autoSelectFamily: true,
    lookup: lookupWith(resolve, () => null),
  });
  const guarded = buildConnector({
    timeout: CONNECT_TIMEOUT,
    autoSelectFamily: true,
    lookup: lookupWith(resolve, refusedRange),
  });
  return (options, callback) => {
    const port = options.port || (options.protocol === "https:" ? "443" : "80");
    if (allowed.has(hostPort(options.hostname, port))) {
      open(options, callback);
      return;
    }
    if (isRefusedPort(port)) {
      callback(new RefusedAddress(options.hostname, `port ${port}`, "not of the web"), null);
      return;
    }
    // Addresses written out are connected to without a lookup.
    const range = isIP(options.hostname) === 0 ? null : refusedRange(options.hostname);
    if (range === null) guarded(options, callback);
    else callback(new RefusedAddress(options.hostname, options.hostname, range), null);
  };
}

/** As `TOUCHSTONE_OUTBOUND_ALLOW` writes it: lower case, IPv6 addresses in brackets. */
function hostPort(hostname: string, port: string): string {
  return `${isIP(hostname) === 6 ? `[${hostname}]` : hostname}:${port}`.toLowerCase();
}

function lookupWith(resolve: Resolve, refusal: (address: string) => string | null): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname)
      .then((addresses) => {
        const first = addresses[0];
        if (first === undefined) throw new Error(`${hostname} has no address`);
        // One bad address refuses the name: a name of the open internet has none.
        for (const { address } of addresses) {
          const range = refusal(address);
          if (range !== null) throw new RefusedAddress(hostname, address, range);
        }
        if (options.all === true) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      })
      .catch((error: unknown) => {
        callback(error instanceof Error ? error : new Error(String(error)), []);
      });
  };
}
