import type { SpanContext } from "@opentelemetry/api";
import type { StoredEvent } from "@/lib/domain/audience";
import type { Id, Instant } from "@/lib/domain/primitives";
import { tracing } from "@/lib/server/tracing/tracing";
import { metrics } from "./registry";

// Commands end in Next's bundles, and are delivered by server.ts.
const shared = globalThis as { sandtableTraced?: Map<string, SpanContext> };
const traced = (shared.sandtableTraced ??= new Map<string, SpanContext>());
const mostTraced = 1_000;

/** Keeps in mind which command's span has brought a log so far, for its delivery to be linked with it. */
export function noteTraced(exerciseId: Id, seq: number, span: SpanContext): void {
  // Where nobody looks at an exercise, nothing is delivered.
  if (traced.size >= mostTraced) traced.delete(traced.keys().next().value!);
  traced.set(`${exerciseId}:${seq}`, span);
}

/** Emits consecutive events, and observes how long after their time that is done; `now` is the database's. */
export function observeDelivery(exerciseId: Id, stored: StoredEvent[], now: () => Instant, emit: () => void): void {
  const span = tracing()?.start("relay deliver", { links: takeLinks(exerciseId, stored) });
  emit();
  span?.setAttribute("sandtable.events", stored.length).end();
  const emittedAt = now();
  for (const { event } of stored) metrics().relayLag.observe(Math.max(0, emittedAt - event.at) / 1_000);
}

function takeLinks(exerciseId: Id, stored: StoredEvent[]): SpanContext[] {
  return stored.flatMap(({ event }) => {
    const key = `${exerciseId}:${event.seq}`;
    const found = traced.get(key);
    traced.delete(key);
    return found ?? [];
  });
}
