import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { SpanContext } from "@opentelemetry/api";

/** What belongs to the HTTP request that is being answered, wherever in the code that happens. */
export type RequestContext = {
  /** Names the request in its answer, in its log lines and in the events of its command. */
  requestId: string;
  /** The request's span, where traces are taken. */
  span?: SpanContext | undefined;
};

// server.ts, which begins with a request, and Next's bundles, which answer it, load this module separately.
const shared = globalThis as { sandtableRequest?: AsyncLocalStorage<RequestContext> };
const storage = (shared.sandtableRequest ??= new AsyncLocalStorage());

export function withinRequest<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

/** Undefined outside of requests: in the clock, in workers and in scripts. */
export function requestContext(): RequestContext | undefined {
  return storage.getStore();
}

export const requestIdHeader = "x-request-id";

const wellFormed = /^[A-Za-z0-9._-]{1,64}$/;

/** The id that a proxy or a program has given to its request, where that is at most 64 safe signs; else a new one. */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === "string" && wellFormed.test(header) ? header : randomUUID();
}
