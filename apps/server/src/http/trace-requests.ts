import { context, type Span, SpanStatusCode, trace } from "@opentelemetry/api";
import { isTracing, startSpan } from "../tracing/spans.js";
import type { Api } from "./route.js";

/**
 * One span for each request of the API. What callers send as their trace is not followed: who calls does not
 * decide what is recorded here.
 */
export function traceRequests(api: Api): void {
  const spans = new WeakMap<object, Span>();
  api.addHook("preHandler", (request, _reply, done) => {
    const { url = "none" } = request.routeOptions;
    if (!isTracing() || !url.startsWith("/v1/")) {
      done();
      return;
    }
    const attributes = { "http.request.method": request.method, "http.route": url };
    const span = startSpan(`${request.method} ${url}`, attributes);
    spans.set(request, span);
    context.with(trace.setSpan(context.active(), span), done);
  });
  api.addHook("onResponse", async (request, reply) => {
    const span = spans.get(request);
    if (span === undefined) return;
    span.setAttribute("http.response.status_code", reply.statusCode);
    if (reply.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  });
}
