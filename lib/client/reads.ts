import { z } from "zod";
import type { Id } from "@/lib/domain/primitives";

const Reads = z.object({ reads: z.record(z.string(), z.number()) });

/** How far the viewer has read, by option and narrative: numbers of events. Undefined when it is not to be had. */
export async function fetchReads(slug: string, signal: AbortSignal): Promise<Record<Id, number> | undefined> {
  const response = await fetch(`/api/v1/exercises/${slug}/reads`, { signal, cache: "no-store" });
  return response.ok ? Reads.safeParse(await response.json()).data?.reads : undefined;
}
