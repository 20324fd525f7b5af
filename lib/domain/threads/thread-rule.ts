import { z } from "zod";
import { ModerationText } from "@/lib/domain/moderation/text";
import { Id, Instant } from "@/lib/domain/primitives";

/** What a thread is about. */
export const ThreadSubject = z.object({ kind: z.enum(["option", "narrative", "inject"]), id: Id });
export type ThreadSubject = z.infer<typeof ThreadSubject>;

/** How far apart the comments of one member have to be, in seconds; at most a day. */
export const SlowSeconds = z.number().int().min(5).max(86_400);

/** What holds in one thread beside what the round permits; staff are exempt from both. */
export const ThreadRule = z.object({
  subject: ThreadSubject,
  /** Why nobody but staff writes or reacts there; null while it is open. */
  lock: z.object({ memberId: Id, reason: z.string(), at: Instant }).nullable(),
  slowSeconds: z.number().int().positive().nullable(),
});
export type ThreadRule = z.infer<typeof ThreadRule>;

export const LockThread = z.object({
  id: Id,
  type: z.literal("lock-thread"),
  subject: ThreadSubject,
  reason: ModerationText,
});
export const UnlockThread = z.object({ id: Id, type: z.literal("unlock-thread"), subject: ThreadSubject });

/** In one thread, or (`subject` null) in all together; `seconds` null ends it. */
export const SetSlowMode = z.object({
  id: Id,
  type: z.literal("set-slow-mode"),
  subject: ThreadSubject.nullable(),
  seconds: SlowSeconds.nullable(),
});

export const threadCommands = [LockThread, UnlockThread, SetSlowMode] as const;

export const threadEvents = {
  "thread.locked": z.object({ subject: ThreadSubject, reason: z.string() }),
  "thread.unlocked": z.object({ subject: ThreadSubject }),
  "slow-mode.set": z.object({ subject: ThreadSubject.nullable(), seconds: z.number().int().positive().nullable() }),
};

/**
 * The moment from which a member may comment again, in ms UTC, after what they said last anywhere and in this thread (null:
 * never); null where nothing slows them down.
 */
export function mayCommentFrom(
  slow: { exercise: number | null; thread: number | null },
  last: { exercise: Instant | null; thread: Instant | null },
): Instant | null {
  const ends = (["exercise", "thread"] as const).flatMap((where) => {
    const [seconds, at] = [slow[where], last[where]];
    return seconds === null || at === null ? [] : [at + seconds * 1_000];
  });
  return ends.length > 0 ? Math.max(...ends) : null;
}
