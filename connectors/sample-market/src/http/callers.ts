import type { FastifyRequest } from "fastify";

const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Whether this machine itself asks, by one of its own names. A proxy on this machine, which asks for
 * others, gives itself away; a page that was given this machine's address for its own name, too.
 */
export function isOnThisMachine({ socket, headers, host }: FastifyRequest): boolean {
  const address = socket.remoteAddress ?? "";
  const own = /^(?:::ffff:)?127\./.test(address) || address === "::1";
  const passedOn = headers["x-forwarded-for"] !== undefined || headers.forwarded !== undefined;
  return own && !passedOn && LOOPBACK_HOSTS.has(host.replace(/:\d+$/, ""));
}

/** Whether a page of another site makes the browser ask. Programs that are no browsers do not say. */
export function isFromOtherSite({ headers, host }: FastifyRequest): boolean {
  const { origin } = headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
