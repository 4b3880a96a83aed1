import type { RateLimitPluginOptions } from "@fastify/rate-limit";
import { nameOfCaller } from "./caller.js";

/** Requests a minute. Programs push whole catalogues, in batches; people never come near. */
const BY_CALLER = 12_000;
const BY_ADDRESS = 3_000;

/**
 * For every route, in the memory of this process. A route that invites guessing sets a lower one of its own
 * in `config.rateLimit`.
 */
export const RATE_LIMITS: RateLimitPluginOptions = {
  global: true,
  timeWindow: 60_000,
  max: (request) => (request.actor === null ? BY_ADDRESS : BY_CALLER),
  keyGenerator: (request) =>
    request.actor === null ? `address:${request.ip}` : nameOfCaller(request.actor),
  cache: 20_000,
};
