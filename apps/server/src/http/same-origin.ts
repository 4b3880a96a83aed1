import type { IncomingHttpHeaders } from "node:http";

/**
 * Whether a request comes from a page of this server. Browsers tell with every request that changes
 * something; one that tells nothing is taken for foreign.
 */
export function isSameOrigin(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const { origin, host } = headers;
  if (origin !== undefined) {
    if (!URL.canParse(origin)) return false;
    const url = new URL(origin);
    return url.host === host || url.origin === new URL(publicUrl).origin;
  }
  return headers["sec-fetch-site"] === "same-origin";
}
