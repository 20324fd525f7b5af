import { Refusal } from "@/lib/domain/errors";
import { clockTime, timesAfterMove } from "@/lib/domain/rounds/clock";
import type { Handler } from "@/lib/server/log/context";
import { requireRoundToCome } from "./require-round-to-come";

export const rescheduleRound: Handler<"reschedule-round"> = async ({ exercise, now }, command) => {
  const { rounds } = exercise;
  const named = requireRoundToCome(exercise, command.roundId);
  const refuse = (message: string) => new Refusal("invalid", message, [{ path: "opensAt", message }]);
  if (command.opensAt <= clockTime(exercise, now)) {
    throw refuse("That moment has passed. To begin the round now, advance the one before it, or start it.");
  }
  const times = timesAfterMove(rounds, named, command);
  if (times === null) throw refuse("It would meet the round beside it. Move or shorten that one first.");
  return [{ type: "rounds.rescheduled", payload: { times, reason: "moved" } }];
};
