import type { FastifyReply, FastifyRequest } from "fastify";
import type { Context } from "../../context.js";
import { failed } from "../../failures/failure.js";
import type { Instant } from "../../store/tables.js";
import { nameOfCaller } from "../caller.js";
import { Refusal } from "../refusal.js";
import type { Api } from "../route.js";
import { claim, giveBack, type KeyedRequest, keep } from "./kept-answers.js";
import { HashedBody } from "./request-hash.js";

declare module "fastify" {
  interface FastifyRequest {
    hashedBody: HashedBody | null;
    /** The claim under which this request runs. */
    claimed: { readonly request: KeyedRequest; readonly started: Instant } | null;
  }
}

const HEADER = "idempotency-key";
const STREAMED = "application/x-ndjson";
const REPLAYED = "idempotency-replayed";

/** Answers a request that comes again as the first time. Routes with `config.idempotent` take them. */
export function heedIdempotencyKeys(api: Api, context: Context): void {
  /** What this process works on: it is not abandoned, however long it takes. */
  const running = new Set<string>();
  api.decorateRequest("hashedBody", null);
  api.decorateRequest("claimed", null);

  api.addHook("preParsing", async (request, _reply, payload) => {
    if (keyOf(request) === null) return payload;
    request.hashedBody = new HashedBody(request);
    payload.once("error", (error) => request.hashedBody?.destroy(error));
    return payload.pipe(request.hashedBody);
  });

  api.addHook("preHandler", async (request, reply) => {
    const keyed = keyedRequest(request);
    if (keyed === null) return;
    const name = nameOf(keyed);
    if (running.has(name)) throw new Refusal(IN_PROGRESS);
    running.add(name);
    try {
      const found = await claim(context, keyed);
      if (!found.ok) throw new Refusal(found.failure);
      if (found.value.kind === "run") {
        request.claimed = { request: keyed, started: found.value.started };
        return;
      }
      const { status, contentType, text } = found.value.answer;
      return reply.code(status).type(contentType).header(REPLAYED, "true").send(text);
    } finally {
      if (request.claimed === null) running.delete(name);
    }
  });

  api.addHook("onSend", async (request, reply, payload) => {
    const { claimed } = request;
    if (claimed === null) return payload;
    request.claimed = null;
    try {
      await settle(context, claimed, reply, payload);
    } catch (error) {
      // The work is done: its caller is told so, though the same request would be worked on again.
      request.log.error({ err: error }, "an answer could not be kept for its idempotency key");
    } finally {
      running.delete(nameOf(claimed.request));
    }
    return payload;
  });
}

const IN_PROGRESS = failed("idempotency_in_progress", "Wait for the answer to the first request.", {
  retryAfter: 2,
}).failure;

/** Only what would be answered again is kept: not a failure of ours, and nothing that is streamed. */
async function settle(
  context: Context,
  claimed: NonNullable<FastifyRequest["claimed"]>,
  reply: FastifyReply,
  payload: unknown,
): Promise<void> {
  const status = reply.statusCode;
  const isText = typeof payload === "string" || payload === undefined || payload === null;
  if (status >= 500 || !isText) return giveBack(context, claimed.request, claimed.started);
  const contentType = String(reply.getHeader("content-type") ?? "application/json");
  const text = payload ?? "";
  await keep(context, claimed.request, claimed.started, { status, contentType, text });
}

/** The key of a request to a route that takes one, `null` without. Throws a `Refusal` of a key that is none. */
function keyOf(request: FastifyRequest): string | null {
  const key = request.headers[HEADER];
  if (!request.routeOptions.config.idempotent || key === undefined) return null;
  // What is streamed is worked on before all of it is here: whether it is the same cannot be told in time.
  if (request.headers["content-type"]?.startsWith(STREAMED)) return null;
  if (typeof key === "string" && /^[\x21-\x7e]{1,255}$/.test(key)) return key;
  throw new Refusal(
    failed("invalid_request", "Correct the Idempotency-Key.", {
      parts: [
        {
          source: "headers",
          pointer: `/${HEADER}`,
          detail: "must be 1 to 255 visible ASCII characters",
        },
      ],
    }).failure,
  );
}

function keyedRequest(request: FastifyRequest): KeyedRequest | null {
  const key = keyOf(request);
  if (key === null || request.hashedBody === null || request.actor === null) return null;
  return {
    caller: nameOfCaller(request.actor),
    key,
    route: `${request.method} ${request.routeOptions.url ?? ""}`,
    hash: request.hashedBody.digest(),
  };
}

function nameOf({ caller, key }: KeyedRequest): string {
  return JSON.stringify([caller, key]);
}
