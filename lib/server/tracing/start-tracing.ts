import { hostname } from "node:os";
import { version } from "@/lib/server/version";
import { type Tracing, useTracing } from "./tracing";

type Options = {
  /** The base address of a collector that takes OTLP by HTTP. */
  endpoint: string;
  /** Which part of the traces that begin here is taken, 0..1. */
  ratio: number;
};

/**
 * Sends traces to an OpenTelemetry collector. The libraries are loaded only here. Nothing is registered globally: Next
 * would add spans with whole addresses in them, and those of invitations and calendars are secret.
 */
export async function startTracing({ endpoint, ratio }: Options): Promise<Tracing> {
  const [{ ROOT_CONTEXT, trace }, sdk, { resourceFromAttributes }, { OTLPTraceExporter }] = await Promise.all([
    import("@opentelemetry/api"),
    import("@opentelemetry/sdk-trace"),
    import("@opentelemetry/resources"),
    import("@opentelemetry/exporter-trace-otlp-http"),
  ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, "")}/v1/traces` });
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({
      "service.name": "sandtable",
      "service.version": version,
      "service.instance.id": `${hostname()}:${process.pid}`,
    }),
    sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter })],
  });
  const tracer = provider.getTracer("sandtable");
  const started: Tracing = {
    start: (name, { parent, links = [], ...options }) =>
      tracer.startSpan(
        name,
        { ...options, links: links.map((context) => ({ context })) },
        parent ? trace.setSpanContext(ROOT_CONTEXT, parent) : ROOT_CONTEXT,
      ),
    stop: async () => {
      useTracing(undefined);
      await provider.shutdown();
    },
  };
  useTracing(started);
  return started;
}
