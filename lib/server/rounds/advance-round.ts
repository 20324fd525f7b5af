import { clockTime } from "@/lib/domain/rounds/clock";
import type { Handler } from "@/lib/server/log/context";
import { beginNext } from "./begin-next";
import { requireOpenRound } from "./require-open-round";

export const advanceRound: Handler<"advance-round"> = async ({ exercise, now }, { roundId }) => {
  const current = requireOpenRound(exercise, roundId, now);
  // While the clock stands it is still the moment in which it was stopped.
  return beginNext(exercise.rounds, current, clockTime(exercise, now));
};
