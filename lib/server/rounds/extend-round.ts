import { Refusal } from "@/lib/domain/errors";
import { clockTime, timesAfterExtension, timesAfterLoneExtension } from "@/lib/domain/rounds/clock";
import type { Handler } from "@/lib/server/log/context";
import { requireOpenRound } from "./require-open-round";

export const extendRound: Handler<"extend-round"> = async ({ exercise, now }, { roundId, byMs, alone }) => {
  const { rounds } = exercise;
  const current = requireOpenRound(exercise, roundId, now);
  if (current.closesAt! + byMs <= clockTime(exercise, now)) {
    const message = "It would have ended already. To end the round now, advance it.";
    throw new Refusal("invalid", message, [{ path: "byMs", message }]);
  }
  const times = (alone ? timesAfterLoneExtension : timesAfterExtension)(rounds, current, byMs);
  if (times === null) {
    const message = "Nothing would be left of the next round. Let those that follow move along.";
    throw new Refusal("invalid", message, [{ path: "byMs", message }]);
  }
  return [{ type: "rounds.rescheduled", payload: { times, reason: "extended" } }];
};
