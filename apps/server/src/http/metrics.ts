import { z } from "zod";
import type { Context } from "../context.js";
import { httpDuration, registry } from "../metrics/metrics.js";
import { readGauges } from "../metrics/read-gauges.js";
import { onlyMachineReaders } from "./machine-reader.js";
import type { Api } from "./route.js";

/** Measures every request. */
export function measureRequests(api: Api): void {
  api.addHook("onResponse", async (request, reply) => {
    // The pattern, not the address: addresses name listings and people, and are without number.
    const route = request.is404 ? "none" : (request.routeOptions.url ?? "none");
    httpDuration.observe(
      { method: request.method, route, status: String(reply.statusCode) },
      reply.elapsedTime / 1_000,
    );
  });
}

export function registerMetricsRoute(api: Api, context: Context): void {
  api.route({
    method: "GET",
    url: "/metrics",
    config: { access: { public: true }, rateLimit: false },
    schema: {
      tags: ["health"],
      summary: "Measurements for Prometheus, for who has the token or calls from this machine",
      response: {
        200: { description: "Measurements", content: { "text/plain": { schema: z.string() } } },
      },
    },
    handler: async (request, reply) => {
      onlyMachineReaders(request, context.config.metricsToken);
      await readGauges(context);
      return reply
        .type(registry.contentType)
        .serializer((text: string) => text)
        .send(await registry.metrics());
    },
  });
}
