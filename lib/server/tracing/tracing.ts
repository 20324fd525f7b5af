import type { Attributes, Span, SpanContext, SpanKind } from "@opentelemetry/api";

export type SpanStart = {
  kind?: SpanKind;
  parent?: SpanContext | undefined;
  links?: SpanContext[];
  attributes?: Attributes;
  /** Milliseconds since 1970; now, where it is left out. */
  startTime?: number;
};

export type Tracing = {
  start: (name: string, about: SpanStart) => Span;
  /** Sends what has not been sent yet. */
  stop: () => Promise<void>;
};

// server.ts starts it, and Next's bundles, which load this module separately, make spans, too.
const shared = globalThis as { sandtableTracing?: Tracing | undefined };

/** Undefined where no traces are taken, which costs no more than this question. */
export function tracing(): Tracing | undefined {
  return shared.sandtableTracing;
}

export function useTracing(next: Tracing | undefined): void {
  shared.sandtableTracing = next;
}

const traceparent = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/;

/** Whose part a request is, by its header `traceparent` (W3C Trace Context, version 00). */
export function parseTraceparent(header: string | string[] | undefined): SpanContext | undefined {
  const [, traceId, spanId, flags] = (typeof header === "string" && traceparent.exec(header)) || [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true };
}
