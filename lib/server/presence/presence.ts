import { z } from "zod";
import { Id } from "@/lib/domain/primitives";
import { type Here, Presence } from "@/lib/realtime/messages";
import type { Db } from "@/lib/server/db/client";
import { listen } from "@/lib/server/db/listen";
import { logger } from "@/lib/server/logger";

const channel = "sandtable_presence";
const processId = `${process.pid}:${crypto.randomUUID().slice(0, 8)}`;

/** What one process tells the others of a subject: who of its own sockets is there. */
const Report = Presence.extend({ processId: z.string(), exerciseId: Id });
type Report = z.infer<typeof Report>;

type Heard = { report: Report; at: number };

const coalesceMs = 150;
const repeatMs = 10_000;
const forgottenAfterMs = 25_000;
/** NOTIFY carries at most 8,000 bytes; these many ids fit, and nobody reads more names than that. */
const mostNamed = 150;
const mostWriting = 10;

/**
 * Who is looking at what, over all processes. Not in the log and not in a table: each process tells
 * the others by NOTIFY, repeats it, and forgets a process that has gone silent.
 */
export function createPresence(database: Db, url: string, onChange: (exerciseId: Id, presence: Presence) => void) {
  const local = new Map<symbol, { exerciseId: Id; memberId: Id; here: Here & { subjectId: Id } }>();
  const heard = new Map<string, Heard>();
  const dirty = new Map<string, { exerciseId: Id; subjectId: Id }>();

  function touch(exerciseId: Id, subjectId: Id): void {
    if (dirty.size === 0) setTimeout(() => void publish(), coalesceMs);
    dirty.set(`${exerciseId} ${subjectId}`, { exerciseId, subjectId });
  }

  async function publish(): Promise<void> {
    const changed = [...dirty.values()];
    dirty.clear();
    for (const { exerciseId, subjectId } of changed) {
      const report = { processId, exerciseId, ...hereOn(exerciseId, subjectId) };
      hear(report);
      await database.pool
        .query("SELECT pg_notify($1, $2)", [channel, JSON.stringify(report)])
        .catch((error: Error) => logger.debug({ error: error.message }, "presence not sent"));
    }
  }

  function hereOn(exerciseId: Id, subjectId: Id): Presence {
    const present = [...local.values()].filter(
      (entry) => entry.exerciseId === exerciseId && entry.here.subjectId === subjectId,
    );
    const ids = (entries: typeof present) => [...new Set(entries.map(({ memberId }) => memberId))].slice(0, mostNamed);
    return {
      subjectId,
      here: ids(present),
      typing: ids(present.filter(({ here }) => here.typing)).slice(0, mostWriting),
      editing: onceEach(
        present.flatMap(({ memberId, here }) => (here.field === null ? [] : [{ memberId, field: here.field }])),
      ).slice(0, mostWriting),
    };
  }

  function hear(report: Report): void {
    heard.set(`${report.processId} ${report.exerciseId} ${report.subjectId}`, { report, at: Date.now() });
    onChange(report.exerciseId, merged(report.exerciseId, report.subjectId));
  }

  function merged(exerciseId: Id, subjectId: Id): Presence {
    const since = Date.now() - forgottenAfterMs;
    const reports = [...heard.values()].filter(
      ({ report, at }) => report.exerciseId === exerciseId && report.subjectId === subjectId && at > since,
    );
    const all = (key: "here" | "typing") => [...new Set(reports.flatMap(({ report }) => report[key]))];
    return {
      subjectId,
      here: all("here"),
      typing: all("typing"),
      editing: onceEach(reports.flatMap(({ report }) => report.editing)),
    };
  }

  function repeat(): void {
    for (const { exerciseId, here } of local.values()) touch(exerciseId, here.subjectId);
    for (const [key, { report, at }] of heard) {
      if (at > Date.now() - forgottenAfterMs) continue;
      heard.delete(key);
      onChange(report.exerciseId, merged(report.exerciseId, report.subjectId));
    }
  }

  function hearOthers(payload: string): void {
    const report = Report.safeParse(JSON.parse(payload));
    if (report.success && report.data.processId !== processId) hear(report.data);
  }

  const repeater = setInterval(repeat, repeatMs);
  repeater.unref();
  const listener = listen(url, channel, hearOthers);

  return {
    /** Notes where a member is; returns how they leave. */
    enter(exerciseId: Id, memberId: Id, { subjectId, typing, field }: Here): () => void {
      if (subjectId === null) return () => undefined;
      const key = Symbol(memberId);
      local.set(key, { exerciseId, memberId, here: { subjectId, typing, field } });
      touch(exerciseId, subjectId);
      return () => {
        if (local.delete(key)) touch(exerciseId, subjectId);
      };
    },
    /** Who is on a subject now, for somebody who has just come. */
    list: (exerciseId: Id, subjectId: Id | null): Presence[] =>
      subjectId === null ? [] : [merged(exerciseId, subjectId)],
    async stop(): Promise<void> {
      clearInterval(repeater);
      await listener.stop();
    },
  };
}

// Somebody may have the same field open in two windows, on two processes.
function onceEach(editing: Presence["editing"]): Presence["editing"] {
  return [...new Map(editing.map((entry) => [`${entry.memberId} ${entry.field}`, entry])).values()];
}
