import { z } from "zod";
import { mostFiles } from "./files";
import { Id, Instant, limits, line, prose, Slug } from "@/lib/domain/primitives";

const second = 1_000;
const day = 24 * 60 * 60 * second;

/**
 * When an inject is released: at a moment; so long (ms) after, or before, a round opens or closes; once so many
 * options have been proposed; once nobody has proposed, revised or commented for so long (ms); or by hand alone.
 */
export const ReleasePlan = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("reserve") }),
  z.object({ kind: z.literal("time"), at: Instant }),
  z.object({
    kind: z.literal("round"),
    roundId: Id,
    edge: z.enum(["opens", "closes"]),
    offsetMs: z
      .number()
      .int()
      .min(-90 * day)
      .max(90 * day),
  }),
  z.object({ kind: z.literal("options"), count: z.number().int().min(1).max(10_000) }),
  z.object({
    kind: z.literal("silence"),
    forMs: z
      .number()
      .int()
      .min(second)
      .max(30 * day),
  }),
]);
export type ReleasePlan = z.infer<typeof ReleasePlan>;

/** A picture or document that comes with an inject, `size` in bytes; its content is kept beside the log. */
export const InjectFile = z.object({
  id: Id,
  /** What it shows, also for those who cannot see it. */
  name: line(160),
  type: line(100),
  size: z.number().int().positive(),
});
export type InjectFile = z.infer<typeof InjectFile>;

export const InjectContent = z.object({
  title: line(limits.title),
  body: prose(limits.comment),
  files: z.array(InjectFile).max(mostFiles, `At most ${mostFiles} files.`),
  /** The stakeholders at whose desks it arrives; at everybody's where there are none. */
  desks: z.array(Slug).max(60),
  /** Whether it asks of every option if it holds, bends or breaks; then it is for everybody. */
  asksOptions: z.boolean().default(false),
});
export type InjectContent = z.infer<typeof InjectContent>;

/** News for the exercise: planned, which only staff see, then released. */
export type Inject = InjectContent & {
  id: Id;
  /** Its place among those released, from 1. */
  number: number | null;
  /** Null once it is released. */
  plan: ReleasePlan | null;
  /** The moment in which it will be released by itself, where there is one by now. */
  dueAt: Instant | null;
  releasedAt: Instant | null;
  commentCount: number;
  lastCommentAt: Instant | null;
};

export const releaseReasons = ["hand", "time", "options"] as const;
