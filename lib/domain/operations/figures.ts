import { z } from "zod";
import { Instant } from "../primitives";

/** What is asked of a process before requests are sent to it. */
export const ProcessCheck = z.object({
  name: z.enum(["process", "database", "migrations", "relay"]),
  /** Null where all is well. */
  problem: z.string().nullable(),
});
export type ProcessCheck = z.infer<typeof ProcessCheck>;

export const Readiness = z.object({ isReady: z.boolean(), checks: z.array(ProcessCheck) });
export type Readiness = z.infer<typeof Readiness>;

/** Milliseconds, of the last minute; null where nothing happened in it. */
export const Quantiles = z.object({ p50: z.number(), p95: z.number(), p99: z.number() }).nullable();
export type Quantiles = z.infer<typeof Quantiles>;

export const commandStages = ["lock", "decide", "write", "commit", "total"] as const;
export type CommandStage = (typeof commandStages)[number];

const perSecond = z.number();
const count = z.number().int();

/** How one process of Sandtable is, and what waits in the database that all of them share. */
export const ProcessFigures = z.object({
  at: Instant,
  process: z.object({
    host: z.string(),
    pid: count,
    version: z.string(),
    node: z.string(),
    startedAt: Instant,
    residentBytes: count,
    heapBytes: count,
    /** How late the event loop came to what was due, in ms, of the last five seconds. */
    eventLoop: z.object({ p50: z.number(), p99: z.number(), max: z.number() }).nullable(),
  }),
  checks: z.array(ProcessCheck),
  commands: z.object({
    done: perSecond,
    refused: perSecond,
    failed: perSecond,
    stages: z.record(z.enum(commandStages), Quantiles),
    /** Commands per second of the last ten minutes, the oldest first, one every five seconds. */
    history: z.array(z.number()),
  }),
  requests: z.object({ answered: perSecond, failed: perSecond, rateLimited: perSecond }),
  sockets: z.object({ open: count, connected: perSecond, disconnected: perSecond, turnedAway: perSecond }),
  relay: z.object({ lag: Quantiles, followed: count, behind: count.nullable() }),
  pool: z.object({ total: count, idle: count, waiting: count, most: count }),
  /** Null where the database does not answer. */
  backlog: z
    .object({
      queues: z.array(
        z.object({ name: z.string(), waiting: count, active: count, oldestSeconds: z.number().nonnegative() }),
      ),
      mailsInDoubt: count,
      mailsRefused: count,
      noticesDue: count,
      clock: z.object({ due: count, lateSeconds: z.number().nonnegative() }),
    })
    .nullable(),
  /** By events of the last hour, the busiest first; null where the database does not answer. */
  busiest: z.array(z.object({ slug: z.string(), events: count })).nullable(),
});
export type ProcessFigures = z.infer<typeof ProcessFigures>;
