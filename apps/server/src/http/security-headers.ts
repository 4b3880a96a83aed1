import type { Api } from "./route.js";

const HEADERS = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
} as const;

/** What every answer carries unless its route says otherwise: it is data, for its caller alone. */
export function addSecurityHeaders(api: Api): void {
  api.addHook("onRequest", async (request, reply) => {
    reply.headers(HEADERS);
    reply.header("x-request-id", request.id);
  });
}
