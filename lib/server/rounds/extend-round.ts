import { timesAfterExtension } from "@/lib/domain/rounds/clock";
import type { Handler } from "@/lib/server/log/context";
import { requireOpenRound } from "./require-open-round";

export const extendRound: Handler<"extend-round"> = async ({ exercise, now }, { roundId, byMs }) => {
  const current = requireOpenRound(exercise, roundId, now);
  const times = timesAfterExtension(exercise.rounds, current, byMs);
  return [{ type: "rounds.rescheduled", payload: { times, reason: "extended" } }];
};
