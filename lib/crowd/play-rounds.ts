import type { CrowdMember } from "./member";
import type { Moderation } from "./moderate";
import { nextRound } from "./next-round";
import type { Pace } from "./pace";
import type { Plan } from "./plan";
import { playRound } from "./play-round";
import type { Round } from "@/lib/domain/rounds/round";
import type { Tally } from "./tally";
import { makeTasks, type Task } from "./tasks";

/** `watcher` is whoever's live state tells the others which round is open. */
export type Cast = { watcher: CrowdMember; analysts: CrowdMember[]; moderate: Moderation };

type Direction = {
  /** Called as a round begins. */
  paceOf: (round: Round) => Pace;
  /** Called when everybody has done their part in a round. */
  onPlayed?: (round: Round, index: number) => Promise<void>;
};

/** Everybody does their part in one round after the other, to the end of the last; answers with what was left undone. */
export async function playRounds(
  plan: Plan,
  { watcher, analysts, moderate }: Cast,
  { paceOf, onPlayed }: Direction,
  tally: Tally,
): Promise<Task[]> {
  let tasks = makeTasks(plan);
  for (let at = await nextRound(watcher, -1); at; at = await nextRound(watcher, at.index)) {
    const { index, round } = at;
    const pace = paceOf(round);
    [tasks] = await Promise.all([
      playRound(tasks, { index, plan: round }, analysts, pace, tally),
      moderate(round.permits, pace),
    ]);
    await onPlayed?.(round, index);
  }
  return tasks;
}
