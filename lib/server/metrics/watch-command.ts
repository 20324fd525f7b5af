import { performance } from "node:perf_hooks";
import type { Id } from "@/lib/domain/primitives";
import type { CommandType } from "@/lib/domain/commands";
import { Refusal } from "@/lib/domain/errors";
import { requestContext } from "@/lib/server/http/request-context";
import { tracing } from "@/lib/server/tracing/tracing";
import { noteTraced } from "./delivery";
import { metrics } from "./registry";

export const stages = ["lock", "decide", "write", "commit"] as const;
export type Stage = (typeof stages)[number];

/** Commands, and what people do to a log by doors of their own. */
export type WatchedType = CommandType | "found-exercise" | "join-exercise" | "erase-oneself";

export type CommandWatch = {
  /** Of the request that brought the command; null where none did. */
  requestId: string | null;
  /** Says that a stage has ended: it took all the time since the stage before it. */
  reached: (stage: Stage) => void;
  /** Says how far the command has brought the log, once that is committed. */
  committed: (exerciseId: Id, seq: number) => void;
};

/**
 * Does a command, counts what becomes of it, and observes how long it takes. Begun in the request's own context, which
 * is asked here and not later: whoever commits may do so for several commands at once.
 */
export async function watched<T>(type: WatchedType, work: (watch: CommandWatch) => Promise<T>): Promise<T> {
  const { requestId = null, span: parent } = requestContext() ?? {};
  const begunAt = performance.now();
  const taken = tracing()?.start(`command ${type}`, { parent });
  let last = begunAt;

  const watch: CommandWatch = {
    requestId,
    reached(stage) {
      const now = performance.now();
      metrics().stages.observe({ stage }, (now - last) / 1_000);
      if (taken)
        tracing()
          ?.start(stage, { parent: taken.spanContext(), startTime: wall(last) })
          .end(wall(now));
      last = now;
    },
    committed: (exerciseId, seq) => taken && noteTraced(exerciseId, seq, taken.spanContext()),
  };
  const end = (outcome: string): void => {
    metrics().commands.inc({ type, outcome });
    metrics().stages.observe({ stage: "total" }, (performance.now() - begunAt) / 1_000);
    taken?.setAttribute("sandtable.outcome", outcome).end();
  };

  try {
    const done = await work(watch);
    end("ok");
    return done;
  } catch (error) {
    end(error instanceof Refusal ? error.code : "failed");
    throw error;
  }
}

const wall = (at: number): number => performance.timeOrigin + at;
