import { Refusal } from "@/lib/domain/errors";
import { clockTime } from "@/lib/domain/rounds/clock";
import { isRated } from "@/lib/domain/rounds/round";
import type { Handler } from "@/lib/server/log/context";

export const grantGrace: Handler<"grant-grace"> = async ({ tx, exercise, now }, { roundId, memberId, byMs }) => {
  const round = exercise.rounds.find(({ id }) => id === roundId);
  if (!round) throw new Refusal("not-found", "There is no such round in this exercise.");
  const member = await tx.member.findFirst({ where: { id: memberId, exerciseId: exercise.id } });
  if (!member) throw new Refusal("not-found", "There is no such member in this exercise.");
  if (round.closesAt === null || round.phase === "planned") {
    throw new Refusal("round-closed", `The round "${round.name}" has not begun. Give more time once it is open.`);
  }
  if (isRated(round) && round.permits.length === 1) {
    const message = `In the round "${round.name}" options are only rated, and rating ends for all at once. Make the round longer for everybody instead.`;
    throw new Refusal("invalid", message, [{ path: "roundId", message }]);
  }
  const until = Math.max(round.closesAt, clockTime(exercise, now)) + byMs;
  return [{ type: "round.grace-granted", payload: { memberId, roundId, until } }];
};
