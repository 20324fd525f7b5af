import { Refusal } from "@/lib/domain/errors";
import { clockTime } from "@/lib/domain/rounds/clock";
import type { Handler } from "@/lib/server/log/context";
import { beginNext } from "./begin-next";
import { requireRoundToCome } from "./require-round-to-come";

export const startRound: Handler<"start-round"> = async ({ exercise, now }, { roundId }) => {
  const { rounds } = exercise;
  const named = requireRoundToCome(exercise, roundId);
  const next = rounds.find(({ phase }) => phase === "planned");
  if (named !== next) throw new Refusal("round-closed", `The round "${next?.name}" comes before "${named.name}".`);
  const open = rounds.find(({ phase }) => phase === "open");
  return beginNext(rounds, open, clockTime(exercise, now));
};
