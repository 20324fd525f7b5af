import type { IncomingMessage, ServerResponse } from "node:http";
import { performance } from "node:perf_hooks";
import { metrics } from "@/lib/server/metrics/registry";
import { parseTraceparent, tracing } from "@/lib/server/tracing/tracing";
import { noteMiss } from "./misses";
import { requestIdHeader, requestIdOf, withinRequest } from "./request-context";
import type { FindTemplate } from "./route-templates";

const methods = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"];

/** OpenTelemetry's `SpanKind.SERVER`, whose library is not loaded where no traces are taken. */
const serverKind = 1;

/**
 * Gives a request its id, in its answer as in all that is done for it, and counts what becomes of it. Its address must stand
 * in `x-forwarded-for`.
 */
export function observeRequest(
  request: IncomingMessage,
  response: ServerResponse,
  findTemplate: FindTemplate,
  handle: () => void,
): void {
  const requestId = requestIdOf(request.headers[requestIdHeader]);
  request.headers[requestIdHeader] = requestId;
  response.setHeader(requestIdHeader, requestId);
  const { path, method } = { path: (request.url ?? "/").split("?")[0]!, method: nameOf(request) };
  const route = findTemplate(path);
  const begunAt = performance.now();
  const span = tracing()?.start(`${method} ${route}`, {
    kind: serverKind,
    parent: parseTraceparent(request.headers.traceparent),
    attributes: { "http.request.method": method, "http.route": route, "sandtable.request_id": requestId },
  });
  const context = { requestId, span: span?.spanContext() };
  response.once("close", () => {
    const { requests, requestTime } = metrics();
    const status = response.writableFinished ? String(response.statusCode) : "broken-off";
    requests.inc({ method, route, status });
    requestTime.observe({ kind: kindOf(route) }, (performance.now() - begunAt) / 1_000);
    span?.setAttribute("http.response.status_code", response.statusCode).end();
    // Pages that were opened before an upgrade ask for files that are gone.
    if (response.statusCode === 404 && kindOf(route) !== "static") {
      void withinRequest(context, () => noteMiss(`${request.headers["x-forwarded-for"]}`));
    }
  });
  withinRequest(context, handle);
}

/** Anybody may send any word as a method. */
function nameOf({ method = "" }: IncomingMessage): string {
  return methods.includes(method) ? method : "other";
}

function kindOf(route: string): "static" | "api" | "page" {
  if (route === "/_next") return "static";
  return route.startsWith("/api/") ? "api" : "page";
}
