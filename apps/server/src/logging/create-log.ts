import type { FastifyRequest } from "fastify";
import { type DestinationStream, type Logger, pino } from "pino";
import type { Config } from "../config/config.js";
import { serializeError } from "./serialize-error.js";

/** Members that are never written, wherever a record has them. */
const SECRET_MEMBERS = [
  "authorization",
  "cookie",
  "email",
  "password",
  "secret",
  "token",
  "url",
  "body",
  "headers",
];

/** Writes one JSON object a line. Nothing about persons: not their addresses, not what they send. */
export function createLog(
  config: Pick<Config, "logLevel">,
  destination: DestinationStream = pino.destination({ fd: 1, sync: false }),
): Logger {
  return pino(
    {
      level: config.logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      serializers: {
        err: serializeError,
        req: describeRequest,
        res: ({ statusCode }) => ({ statusCode }),
      },
      redact: { paths: SECRET_MEMBERS.flatMap((name) => [name, `*.${name}`]), censor: "…" },
    },
    destination,
  );
}

/** Addresses name sellers and listings, and query strings hold tokens: the route's pattern stands for both. */
function describeRequest(request: FastifyRequest): object {
  return { method: request.method, route: request.routeOptions?.url ?? "none" };
}
