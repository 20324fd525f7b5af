import type { CrowdMember } from "./member";
import { createModeration } from "./moderate";
import { advance, close, keepCallOpen, nextRound } from "./organize";
import { clockPace, quickPace } from "./pace";
import { enoughOptions, type Plan } from "./plan";
import { playRound } from "./play-round";
import type { Progress } from "./progress";
import type { Random } from "./random";
import type { Tally } from "./tally";
import { makeTasks } from "./tasks";

export type Cast = { organizer: CrowdMember; moderators: CrowdMember[]; analysts: CrowdMember[] };

/** Everybody does their part in one round after the other, to the closing of the exercise. */
export async function playRounds(
  plan: Plan,
  { organizer, moderators, analysts }: Cast,
  isQuick: boolean,
  tally: Tally,
  progress: Progress,
  random: Random,
): Promise<void> {
  const moderate = createModeration(plan, moderators);
  const isMissing = () => Object.keys(organizer.live.getState().options).length < enoughOptions;
  let isEnded = false;
  const callKept = isQuick ? null : keepCallOpen(organizer, isMissing, () => isEnded);

  let tasks = makeTasks(plan);
  for (let at = await nextRound(organizer, -1); at; at = await nextRound(organizer, at.index)) {
    const { index, round } = at;
    progress.enter(round.name);
    const pace = isQuick ? quickPace() : clockPace(organizer, round, random);
    [tasks] = await Promise.all([
      playRound(tasks, { index, plan: round }, analysts, pace, tally),
      moderate(round.permits, pace),
    ]);
    // The last one is ended by closing the exercise.
    if (isQuick && index < organizer.live.getState().rounds.length - 1) await advance(organizer, round.id);
  }
  isEnded = true;
  await callKept;

  progress.enter("Closing");
  await close(organizer);
  await moderate(["bundle", "conclude"], quickPace());
  if (isQuick && tasks.length > 0) tally.error(`${tasks.length} things were left undone.`);
}
