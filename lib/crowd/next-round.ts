import { clockTime, findCurrentRound } from "@/lib/domain/rounds/clock";
import type { Round } from "@/lib/domain/rounds/round";
import type { CrowdMember } from "./member";

const never = () => false;

/** The round that is open after the one at `last`; undefined when none is to come. */
export async function nextRound(
  { sees, live }: CrowdMember,
  last: number,
): Promise<{ index: number; round: Round } | undefined> {
  const found = await sees(({ rounds, exercise }) => {
    const now = clockTime(exercise, live.clock.now());
    const current = findCurrentRound(rounds, now);
    const index = current ? rounds.indexOf(current) : -1;
    if (current && index > last) return { index, round: current };
    if (exercise.status === "closed") return "none";
    return rounds.every(({ closesAt }) => closesAt !== null && closesAt <= now) || last === rounds.length - 1
      ? "none"
      : undefined;
  }, never);
  return found === "none" ? undefined : found;
}
