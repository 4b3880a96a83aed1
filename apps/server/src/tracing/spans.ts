import {
  type Attributes,
  context,
  isSpanContextValid,
  ROOT_CONTEXT,
  type Span,
  SpanStatusCode,
  TraceFlags,
  trace,
} from "@opentelemetry/api";

const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-01$/;

let on = false;

/** Whether spans are made at all; while they are not, nothing about traces is read or written. */
export function isTracing(): boolean {
  return on;
}

export function switchTracing(to: boolean): void {
  on = to;
}

/** Attributes are ids, codes and counts: what is traced is read by others than the parties. */
export function startSpan(name: string, attributes: Attributes, parent?: string | null): Span {
  const tracer = trace.getTracer("touchstone");
  if (parent === undefined || parent === null) return tracer.startSpan(name, { attributes });
  return tracer.startSpan(name, { attributes }, contextOf(parent));
}

/** Does the work inside a span of its own, which ends with it. */
export async function inSpan<T>(
  name: string,
  attributes: Attributes,
  parent: string | null | undefined,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  const span = startSpan(name, attributes, parent);
  try {
    return await context.with(trace.setSpan(context.active(), span), () => work(span));
  } catch (error) {
    // What a failure says may quote what is nobody's business.
    span.setStatus({ code: SpanStatusCode.ERROR });
    throw error;
  } finally {
    span.end();
  }
}

/** As W3C writes it; `null` for a span that is not recorded. */
export function traceparentOf(span: Span | undefined): string | null {
  const spanContext = span?.spanContext();
  if (spanContext === undefined || !isSpanContextValid(spanContext)) return null;
  if ((spanContext.traceFlags & TraceFlags.SAMPLED) === 0) return null;
  return `00-${spanContext.traceId}-${spanContext.spanId}-01`;
}

/** Of the span in which the present code runs. */
export function activeTraceparent(): string | null {
  return traceparentOf(trace.getActiveSpan());
}

function contextOf(traceparent: string) {
  const [, traceId, spanId] = TRACEPARENT.exec(traceparent) ?? [];
  if (traceId === undefined || spanId === undefined) return ROOT_CONTEXT;
  const remote = { traceId, spanId, traceFlags: TraceFlags.SAMPLED, isRemote: true };
  return trace.setSpanContext(ROOT_CONTEXT, remote);
}
