import { context, trace } from "@opentelemetry/api";
import type { Config } from "../config/config.js";
import { switchTracing } from "./spans.js";

/** Sends a share of all traces where the settings say; without them it loads nothing. Gives back what ends it. */
export async function startTracing(tracing: Config["tracing"]): Promise<() => Promise<void>> {
  if (tracing === null) return async () => undefined;
  const [sdk, { OTLPTraceExporter }] = await Promise.all([
    import("@opentelemetry/sdk-trace-node"),
    import("@opentelemetry/exporter-trace-otlp-http"),
  ]);
  const exporter = new OTLPTraceExporter({ url: `${tracing.endpoint}/v1/traces` });
  const provider = new sdk.NodeTracerProvider({
    sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(tracing.share) }),
    spanProcessors: [new sdk.BatchSpanProcessor(exporter)],
  });
  provider.register();
  switchTracing(true);
  return async () => {
    switchTracing(false);
    // A collector that is away must not hold up the end.
    await provider.shutdown().catch(() => undefined);
    // Another start in the same process begins anew.
    trace.disable();
    context.disable();
  };
}
