import { Refusal } from "@/lib/domain/errors";
import { clockTime, timesAfterReopening } from "@/lib/domain/rounds/clock";
import type { Handler } from "@/lib/server/log/context";

export const reopenRound: Handler<"reopen-round"> = async ({ exercise, now }, { roundId, byMs }) => {
  const { rounds } = exercise;
  const named = rounds.find(({ id }) => id === roundId);
  if (!named) throw new Refusal("not-found", "There is no such round in this exercise.");
  const last = rounds.findLast(({ phase }) => phase === "closed");
  if (named !== last) throw new Refusal("round-closed", "Only the round that ended last can be opened again.");
  const times = timesAfterReopening(rounds, named, clockTime(exercise, now), byMs);
  const interruptedId = rounds.find(({ phase }) => phase === "open")?.id ?? null;
  return [
    { type: "rounds.rescheduled", payload: { times, reason: "reopened" } },
    { type: "round.reopened", payload: { roundId, interruptedId } },
  ];
};
