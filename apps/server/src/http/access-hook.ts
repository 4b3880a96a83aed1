import type { FastifyRequest, RouteOptions } from "fastify";
import { checkProof } from "../access/check-proof.js";
import type { identify } from "../access/identify.js";
import type { Context } from "../context.js";
import { type Failure, failed } from "../failures/failure.js";
import { checkAccess, faultOfAccess, type Place } from "./access-rules.js";
import { credentialsOf } from "./credentials.js";
import { Refusal } from "./refusal.js";
import type { Api } from "./route.js";
import { isSameOrigin } from "./same-origin.js";

export type Identify = typeof identify;

declare module "fastify" {
  interface FastifyRequest {
    /** Why it is not known who calls, although the caller sent something. */
    identityFailure: Failure | null;
  }
}

const SAFE_METHODS: readonly string[] = ["GET", "HEAD", "OPTIONS"];

/** Bytes of a body that anybody may send, unless the route says otherwise: forms, not data. */
const PUBLIC_BODY_LIMIT = 64 * 1_024;

/** Before a body is read: who calls, and whether that one may. Routes that do not declare who may are refused at start. */
export function guardRoutes(api: Api, context: Context, whoCalls: Identify): void {
  api.decorateRequest("actor", null);
  api.decorateRequest("identityFailure", null);
  api.addHook("onRoute", (route) => {
    refuseUnguarded(route);
    if (route.config?.access?.public) route.bodyLimit ??= PUBLIC_BODY_LIMIT;
  });
  api.addHook("onRequest", async (request) => {
    await readActor(request, context, whoCalls);
  });
  // After onRequest, so that callers who come too often are told so whoever they are.
  api.addHook("preParsing", async (request) => {
    letIn(request, context);
  });
}

function refuseUnguarded(route: RouteOptions): void {
  const name = `${String(route.method)} ${route.url}`;
  const fault = faultOfAccess(route.config?.access);
  if (fault !== null) throw new Error(`the route ${name} ${fault}`);
  if (route.config?.idempotent && route.config.access?.public) {
    throw new Error(`the route ${name} is idempotent and public, but keys belong to callers`);
  }
}

async function readActor(
  request: FastifyRequest,
  context: Context,
  whoCalls: Identify,
): Promise<void> {
  const { authorization, cookie } = request.headers;
  if (authorization === undefined && cookie === undefined) return;
  const found = await whoCalls(context, credentialsOf(request.headers));
  if (found.ok) request.actor = found.value;
  else request.identityFailure = found.failure;
}

function letIn(request: FastifyRequest, context: Context): void {
  const { access } = request.routeOptions.config;
  // Addresses without a route have none; they are answered by the not-found handler.
  if (access === undefined) return;
  if (request.identityFailure !== null && !access.public) {
    throw new Refusal(request.identityFailure);
  }
  const allowed = checkAccess(access, request.actor, request.params as Place);
  if (!allowed.ok) throw new Refusal(allowed.failure);
  if (request.routeOptions.config.proof && request.actor?.kind === "member") {
    const proved = checkProof(context, request.actor);
    if (!proved.ok) throw new Refusal(proved.failure);
  }
  if (SAFE_METHODS.includes(request.method) || !cameByCookie(request)) return;
  if (isSameOrigin(request.headers, context.config.publicUrl)) return;
  throw new Refusal(
    failed("not_allowed", "Send this from a page of this server, with its Origin header.").failure,
  );
}

/** Browsers add cookies by themselves, also for pages of others: such a request may not be the person's wish. */
function cameByCookie(request: FastifyRequest): boolean {
  return request.actor !== null && request.headers.authorization === undefined;
}
