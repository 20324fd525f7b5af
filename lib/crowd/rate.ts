import { randomUUID } from "node:crypto";
import { isProposed, type PolicyOption } from "@/lib/domain/options/option";
import { highestScore, lowestScore } from "@/lib/domain/ratings/criterion";
import { orderFor } from "@/lib/domain/ratings/order";
import type { Random } from "@/lib/domain/random";
import { findRatingRound } from "@/lib/domain/rounds/clock";
import { closedCodes, type CrowdMember } from "./member";

const leftOutShare = 0.15;
const abstainingShare = 0.05;
const placedShare = 0.7;

/** One analyst rates what there is, in their own order, until they are through or the round is over. */
export async function rateOptions(member: CrowdMember, random: Random, isOver: () => boolean): Promise<void> {
  await member.catchesUp(isOver);
  const { exercise, rounds, options } = member.live.getState();
  const round = findRatingRound({ rounds, pausedAt: exercise.pausedAt }, member.live.clock.now());
  if (!round) return;
  for (const option of orderFor(Object.values(options).filter(isProposed), member.memberId, round.id)) {
    if (isOver()) return;
    if (random.happens(leftOutShare)) continue;
    const said = random.happens(abstainingShare) ? { abstains: true } : answer(random, option, exercise.criteria);
    const command = { id: randomUUID(), type: "rate-option" as const, optionId: option.id, roundId: round.id, ...said };
    const sent = await member.act(command, [...closedCodes, "stale"]);
    if (sent.outcome === "refused" && sent.error.code !== "stale") return;
  }
}

// All lean to what the option itself says, each in their own way.
function answer(random: Random, { number, placement }: PolicyOption, criteria: { id: string }[]) {
  const scores = Object.fromEntries(
    criteria.map(({ id }, at) => {
      const leaning = lowestScore + ((number * 3 + at * 2) % (highestScore - lowestScore));
      return [id, within(Math.round(leaning + random.between(-2, 2)), lowestScore, highestScore)];
    }),
  );
  const near = (value: number): number => within(value + random.between(-0.3, 0.3), -1, 1);
  return { scores, ...(random.happens(placedShare) && { placement: { x: near(placement.x), y: near(placement.y) } }) };
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
