import type { FastifyServerOptions } from "fastify";

/**
 * Whose word on the caller's address is taken: that of the proxy which connects to this server, and nobody's before
 * it. Proxies add to `X-Forwarded-For` what stood there already, so anything but its last address may be the caller's
 * own invention.
 */
export function trustNearestProxy(
  trusted: boolean,
): NonNullable<FastifyServerOptions["trustProxy"]> {
  return trusted ? (_address, hop) => hop === 0 : false;
}
