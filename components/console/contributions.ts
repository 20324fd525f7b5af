import type { ExerciseState } from "@/lib/domain/state";

/** By member: how many comments they wrote, and when they last wrote anything (ms UTC). */
export type Contributions = Record<string, { comments: number; lastAt: number }>;

/** Needs a state that holds all threads. */
export function contributionsOf({ threads, options }: Pick<ExerciseState, "threads" | "options">): Contributions {
  const found: Contributions = {};
  const note = (memberId: string, at: number, comments: number) => {
    const before = found[memberId] ?? { comments: 0, lastAt: 0 };
    found[memberId] = { comments: before.comments + comments, lastAt: Math.max(before.lastAt, at) };
  };
  for (const option of Object.values(options)) note(option.authorId, option.submittedAt, 0);
  for (const thread of Object.values(threads))
    for (const comment of Object.values(thread)) note(comment.authorId, comment.postedAt, 1);
  return found;
}
