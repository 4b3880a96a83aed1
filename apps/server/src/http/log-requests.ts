import type { Api } from "./route.js";

/** One record for each request that was answered. */
export function logRequests(api: Api): void {
  api.addHook("onResponse", async (request, reply) => {
    const record = {
      method: request.method,
      route: request.is404 ? "none" : request.routeOptions.url,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
      caller: request.actor?.kind ?? "none",
    };
    if (reply.statusCode >= 500) request.log.warn(record, "answered");
    else request.log.debug(record, "answered");
  });
}
