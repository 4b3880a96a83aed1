import { randomUUID } from "node:crypto";
import { fastifyCookie } from "@fastify/cookie";
import { fastifyRateLimit } from "@fastify/rate-limit";
import {
  type FastifyBaseLogger,
  type FastifyPluginAsync,
  type FastifyRequest,
  fastify,
  LogController,
} from "fastify";
import { serializerCompiler, type ZodTypeProvider } from "fastify-type-provider-zod";
import { identify } from "../access/identify.js";
import type { Context } from "../context.js";
import { guardRoutes, type Identify } from "./access-hook.js";
import { answerUnreadable } from "./client-errors.js";
import { endConnectionsAtStop } from "./end-connections.js";
import { sendError } from "./errors.js";
import { registerFindingRoutes } from "./findings.js";
import { registerHealthRoutes } from "./health.js";
import { heedIdempotencyKeys } from "./idempotency/idempotency-hooks.js";
import { readJsonBody } from "./input/json-body.js";
import { compileValidator } from "./input/validator.js";
import { logRequests } from "./log-requests.js";
import { measureRequests, registerMetricsRoute } from "./metrics.js";
import { trustNearestProxy } from "./nearest-proxy.js";
import { describeRoutes } from "./openapi.js";
import { findPortal } from "./portal/find-portal.js";
import { servePortal } from "./portal/serve-portal.js";
import { RATE_LIMITS } from "./rate-limits.js";
import { ALONE, type Readiness } from "./readiness.js";
import type { Api, RegisterRoutes } from "./route.js";
import { AREAS } from "./routes/index.js";
import { addSecurityHeaders } from "./security-headers.js";
import { traceRequests } from "./trace-requests.js";
import { answerUnknownAddresses } from "./unknown-address.js";

/** Bytes of a body from a known caller, unless its route says otherwise. */
const BODY_LIMIT = 32 * 1_024 * 1_024;

export interface AppOptions {
  /** How callers are known, where a test has its own. */
  readonly identify?: Identify;
  readonly readiness?: Readiness;
  /** Whether callers who come too often are refused; tests come often. */
  readonly rateLimits?: boolean;
  /** Folder of the built pages; without it, the installed ones. */
  readonly portal?: string | null;
}

/** The API, ready to listen. Throws when a route is not as it must be. */
export async function buildApp(
  context: Context,
  areas: readonly RegisterRoutes[] = AREAS,
  options: AppOptions = {},
): Promise<Api> {
  const app: Api = fastify({
    bodyLimit: BODY_LIMIT,
    // A request that comes while the server stops is served; its connection is closed after it.
    return503OnClosing: false,
    forceCloseConnections: "idle",
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: "request",
    }),
    frameworkErrors: sendError,
    clientErrorHandler: answerUnreadable,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: trustNearestProxy(context.config.trustProxy),
    loggerInstance: context.log as FastifyBaseLogger,
    routerOptions: { maxParamLength: 2_048 },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(compileValidator);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(sendError);
  readJsonOnly(app);

  endConnectionsAtStop(app);
  measureRequests(app);
  traceRequests(app);
  logRequests(app);
  addSecurityHeaders(app, context.config.publicUrl);
  const { portal = findPortal() } = options;
  answerUnknownAddresses(app, await servePortal(app, portal));
  guardRoutes(app, context, options.identify ?? identify);
  heedIdempotencyKeys(app, context);
  await app.register(fastifyCookie);
  if (options.rateLimits !== false) await app.register(fastifyRateLimit, RATE_LIMITS);
  await describeRoutes(app, context);
  registerHealthRoutes(app, context, options.readiness ?? ALONE);
  registerMetricsRoute(app, context);
  registerFindingRoutes(app, context, options.readiness ?? ALONE);
  for (const area of areas) {
    // Each in a scope of its own: a parser or hook that one area adds is not in force in another.
    const register: FastifyPluginAsync = async (scope) => {
      area(scope.withTypeProvider<ZodTypeProvider>(), context);
    };
    await app.register(register);
  }
  await app.ready();
  return app;
}

function readJsonOnly(app: Api): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    "application/json",
    { parseAs: "buffer" },
    async (request: FastifyRequest, bytes: Buffer) => readJsonBody(request, bytes),
  );
}
