import type { CrowdMember } from "@/lib/crowd/member";
import { createModeration } from "@/lib/crowd/moderate";
import { clockPace, quickPace } from "@/lib/crowd/pace";
import { enoughOptions, type Plan } from "@/lib/crowd/plan";
import { playRounds } from "@/lib/crowd/play-rounds";
import type { Random } from "@/lib/domain/random";
import type { Tally } from "@/lib/crowd/tally";
import { advance, close, keepCallOpen } from "./organize";
import type { Progress } from "./progress";

export type Company = { organizer: CrowdMember; moderators: CrowdMember[]; analysts: CrowdMember[] };

/** Everybody does their part in one round after the other, to the closing of the exercise. */
export async function playToTheEnd(
  plan: Plan,
  { organizer, moderators, analysts }: Company,
  isQuick: boolean,
  tally: Tally,
  progress: Progress,
  random: Random,
): Promise<void> {
  const moderate = createModeration(plan, moderators);
  const isMissing = () => Object.keys(organizer.live.getState().options).length < enoughOptions;
  let isEnded = false;
  const callKept = isQuick ? null : keepCallOpen(organizer, isMissing, () => isEnded);

  const left = await playRounds(
    plan,
    { watcher: organizer, analysts, moderate },
    {
      paceOf: (round) => {
        progress.enter(round.name);
        return isQuick ? quickPace() : clockPace(organizer, round, random);
      },
      onPlayed: async ({ id }, index) => {
        // The last one is ended by closing the exercise.
        if (isQuick && index < organizer.live.getState().rounds.length - 1) await advance(organizer, id);
      },
    },
    tally,
  );
  isEnded = true;
  await callKept;

  progress.enter("Closing");
  await close(organizer);
  await moderate(["bundle", "conclude"], quickPace());
  if (isQuick && left.length > 0) tally.error(`${left.length} things were left undone.`);
}
