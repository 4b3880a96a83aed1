import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyRequest } from "fastify";
import ipaddr from "ipaddr.js";
import { z } from "zod";
import type { Context } from "../context.js";
import { failed } from "../failures/failure.js";
import { httpDuration, registry } from "../metrics/metrics.js";
import { readGauges } from "../metrics/read-gauges.js";
import { Refusal } from "./refusal.js";
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
      if (!mayRead(request, context.config.metricsToken)) {
        const { failure } = failed(
          "not_allowed",
          "Send TOUCHSTONE_METRICS_TOKEN as Authorization: Bearer.",
        );
        throw new Refusal(failure);
      }
      await readGauges(context);
      return reply
        .type(registry.contentType)
        .serializer((text: string) => text)
        .send(await registry.metrics());
    },
  });
}

function mayRead(request: FastifyRequest, token: string | null): boolean {
  if (token === null) return isLoopback(request.socket.remoteAddress) && !isForwarded(request);
  return timingSafeEqual(hash(request.headers.authorization ?? ""), hash(`Bearer ${token}`));
}

/** A proxy on this machine passes on what comes from others. */
function isForwarded({ headers }: FastifyRequest): boolean {
  return headers["x-forwarded-for"] !== undefined || headers.forwarded !== undefined;
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && ipaddr.process(address).range() === "loopback";
}

function hash(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
