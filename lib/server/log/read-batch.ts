import { givenTo, type StoredEvent, type Viewer } from "@/lib/domain/audience";
import type { Id } from "@/lib/domain/primitives";
import type { Batch } from "@/lib/realtime/messages";
import { db } from "@/lib/server/db/client";
import { readEvents } from "./read-events";

export const batchSize = 1_000;

/** One batch of what happened after `since`, as this viewer may see it; ask again from `to` until nothing comes. */
export async function readBatch(exerciseId: Id, viewer: Viewer, since: number): Promise<Batch> {
  return toBatch(await readEvents(db(), exerciseId, since, batchSize), viewer, since);
}

/** The part of consecutive stored events that a viewer may see; `from` is the place before the first. */
export function toBatch(stored: StoredEvent[], viewer: Viewer, from: number): Batch {
  const events = stored.flatMap((entry) => givenTo(viewer, entry) ?? []);
  return { from, to: stored.at(-1)?.event.seq ?? from, events };
}
