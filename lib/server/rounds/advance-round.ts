import { clockTime, timesAfterAdvance } from "@/lib/domain/rounds/clock";
import type { Handler } from "@/lib/server/log/context";
import { requireOpenRound } from "./require-open-round";

export const advanceRound: Handler<"advance-round"> = async ({ exercise, now }, { roundId }) => {
  const { rounds } = exercise;
  const current = requireOpenRound(exercise, roundId, now);
  // While the clock stands it is still the moment in which it was stopped.
  const dueAt = clockTime(exercise, now);
  const times = timesAfterAdvance(rounds, current, dueAt);
  const next = rounds.slice(rounds.indexOf(current) + 1, rounds.indexOf(current) + 2);
  return [
    { type: "rounds.rescheduled", payload: { times, reason: "advanced" } },
    { type: "round.closed", payload: { roundId, dueAt, reason: "advanced" } },
    ...next.map(({ id }) => ({ type: "round.opened" as const, payload: { roundId: id, dueAt } })),
  ];
};
