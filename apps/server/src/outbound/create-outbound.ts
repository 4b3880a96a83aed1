import { lookup } from "node:dns/promises";
import { Agent, type Dispatcher, errors, request as send } from "undici";
import type { Config } from "../config/config.js";
import { guardedConnector, RefusedAddress, type Resolve } from "./guarded-connector.js";
import { nextHop, readUrl } from "./next-hop.js";
import type { Outbound, OutboundAnswer, OutboundFault, OutboundRequest } from "./outbound.js";
import { readCapped, TooLarge } from "./read-capped.js";

/** Bytes of an answer's headers. */
const MAX_HEADERS = 16_384;
/** Open connections to one origin, and origins with open connections. */
const MAX_CONNECTIONS = 32;
const MAX_ORIGINS = 256;

/** Headers that go on to another origin; anything else may hold what is meant for the first alone. */
const SAFE_HEADERS = new Set(["accept", "accept-encoding", "accept-language", "user-agent"]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** The client with its own pool of connections. `resolve` stands in for the system's name resolution in tests. */
export function createOutbound(
  config: Pick<Config, "outboundAllow">,
  resolve: Resolve = (hostname) => lookup(hostname, { all: true }),
): Outbound {
  const allowed = new Set(config.outboundAllow.map((pair) => pair.toLowerCase()));
  const agent = new Agent({
    connect: guardedConnector(allowed, resolve),
    connections: MAX_CONNECTIONS,
    maxOrigins: MAX_ORIGINS,
    maxHeaderSize: MAX_HEADERS,
    pipelining: 1,
  });
  return { send: (request) => sendWithin(agent, request) };
}

async function sendWithin(agent: Agent, request: OutboundRequest): Promise<OutboundAnswer> {
  const timer = new AbortController();
  const timeout = setTimeout(() => timer.abort(), request.timeout);
  try {
    return await follow(agent, request, timer.signal);
  } catch (error) {
    if (timer.signal.aborted) {
      return fault("timed_out", `no whole answer within ${request.timeout} ms`);
    }
    return fault(faultOf(error), detailOf(error));
  } finally {
    clearTimeout(timeout);
  }
}

/** Only GET is sent on to where a redirect points: what a POST carries is meant for the address it was given. */
async function follow(
  agent: Agent,
  request: OutboundRequest,
  signal: AbortSignal,
): Promise<OutboundAnswer> {
  let url = readUrl(request.url);
  if (url === null) return fault("invalid_url", "not an http or https address without a password");
  let headers = lowerCase(request.headers ?? {});
  const hops = request.method === "GET" ? request.redirects : 0;
  for (let hop = 0; ; hop += 1) {
    const answer = await send(url, {
      dispatcher: agent,
      method: request.method,
      // Sizes are capped by what is transferred, so compression is not asked for.
      headers: { ...headers, "accept-encoding": "identity" },
      body: request.body ?? null,
      headersTimeout: request.timeout,
      bodyTimeout: request.timeout,
      signal,
    });
    // A body that is let go fails, as does one that is read: the reader tells.
    answer.body.on("error", () => undefined);
    const location = redirectOf(answer);
    if (location === null || hops === 0) return await read(answer, request.maxBytes);
    answer.body.destroy();
    if (hop === hops) return fault("too_many_redirects", `more than ${hops} redirects`);
    const next = nextHop(location, url);
    if (!next.ok) return fault("invalid_url", next.detail);
    if (next.url.origin !== url.origin) headers = safeOnly(headers);
    url = next.url;
  }
}

async function read(answer: Dispatcher.ResponseData, maxBytes: number): Promise<OutboundAnswer> {
  const headers = singleValues(answer.headers);
  try {
    if (Number(headers["content-length"] ?? 0) > maxBytes) throw new TooLarge(maxBytes);
    const bytes = await readCapped(answer.body, headers["content-encoding"], maxBytes);
    return { ok: true, status: answer.statusCode, headers, bytes };
  } finally {
    // A body that is not read to its end would keep its connection.
    answer.body.destroy();
  }
}

function redirectOf(answer: Dispatcher.ResponseData): string | null {
  if (!REDIRECTS.has(answer.statusCode)) return null;
  const location = answer.headers["location"];
  return typeof location === "string" && location !== "" ? location : null;
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

function safeOnly(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => SAFE_HEADERS.has(name)));
}

/** Of headers that came several times, all values in one line, as RFC 9110 has it. */
function singleValues(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): Record<string, string> {
  const single: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) single[name] = typeof value === "string" ? value : value.join(", ");
  }
  return single;
}

function faultOf(error: unknown): OutboundFault {
  if (error instanceof RefusedAddress) return "refused_address";
  if (error instanceof TooLarge || error instanceof errors.HeadersOverflowError) return "too_large";
  const isLate =
    error instanceof errors.ConnectTimeoutError ||
    error instanceof errors.HeadersTimeoutError ||
    error instanceof errors.BodyTimeoutError;
  return isLate ? "timed_out" : "unreachable";
}

function detailOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(detailOf).join("; ");
  return error instanceof Error && error.message !== "" ? error.message : String(error);
}

function fault(kind: OutboundFault, detail: string): OutboundAnswer {
  return { ok: false, fault: kind, detail };
}
