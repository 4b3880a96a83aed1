import type { Api } from "./route.js";

const HEADERS = {
  "cache-control": "no-store",
  "content-security-policy":
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
} as const;

/** A year: browsers that came by https once do not come without it. */
const ONLY_HTTPS = "max-age=31536000; includeSubDomains";

/** What every answer carries unless its route says otherwise: it is data, for its caller alone. */
export function addSecurityHeaders(api: Api, publicUrl: string): void {
  const headers = publicUrl.startsWith("https:")
    ? { ...HEADERS, "strict-transport-security": ONLY_HTTPS }
    : HEADERS;
  api.addHook("onRequest", async (request, reply) => {
    reply.headers(headers);
    reply.header("x-request-id", request.id);
  });
}
