import { isDeepStrictEqual } from "node:util";
import { Refusal } from "@/lib/domain/errors";
import { planOf } from "@/lib/domain/rounds/round";
import type { Handler } from "@/lib/server/log/context";

/** Throws "stale" when the plan is not the one that was started from. */
export const planRounds: Handler<"plan-rounds"> = async ({ exercise }, { rounds, base }) => {
  if (base && !isDeepStrictEqual(base.map(planOf), exercise.rounds.map(planOf)))
    throw new Refusal("stale", "Somebody else has changed the plan meanwhile. Look at theirs, then save again.");
  return [{ type: "rounds.planned", payload: { rounds } }];
};
