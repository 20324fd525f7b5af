import type { Id } from "@/lib/domain/primitives";
import type { Db } from "@/lib/server/db/client";
import { logger } from "@/lib/server/logger";

export const logChannel = "sandtable_log";

type Listener = (exerciseId: Id) => void;

// The relay lives in server.ts, commands run in Next's bundles: module instances apart, one process.
const shared = globalThis as { sandtableWake?: Set<Listener> };
const listeners = (shared.sandtableWake ??= new Set());

/** Tells this process's relay about commits of this process; returns how to stop listening. */
export function onWake(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const coalesceMs = 5;
const pending = new Map<Db, Set<Id>>();

/**
 * Says that an exercise's log has grown: at once within the process, by NOTIFY to the others. After
 * the commit and coalesced, since NOTIFY inside busy transactions makes all commits wait in line.
 * A wake-up that is lost delays news until the relay's next sweep, no more.
 */
export function wake(db: Db, exerciseId: Id): void {
  for (const listener of listeners) listener(exerciseId);
  if (pending.size === 0) setTimeout(() => void notifyOthers(), coalesceMs);
  pending.set(db, (pending.get(db) ?? new Set()).add(exerciseId));
}

async function notifyOthers(): Promise<void> {
  const batch = [...pending];
  pending.clear();
  for (const [{ pool }, ids] of batch) {
    await pool
      .query("SELECT pg_notify($1, id) FROM unnest($2::text[]) AS id", [logChannel, [...ids]])
      .catch((error: Error) => logger.warn({ error: error.message }, "wake-up not sent"));
  }
}
