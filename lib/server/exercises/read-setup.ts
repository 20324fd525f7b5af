import { z } from "zod";
import type { PlannedInject, Setup } from "@/lib/domain/exercise/copy";
import { Framing } from "@/lib/domain/exercise/setup";
import { ReleasePlan } from "@/lib/domain/injects/inject";
import type { Id } from "@/lib/domain/primitives";
import { planOf } from "@/lib/domain/rounds/round";
import type { Tx } from "@/lib/server/db/client";
import { toInject } from "@/lib/server/injects/rows";
import { toRound } from "@/lib/server/rounds/rows";

/** All that was set up of an exercise, as it was planned whatever became of it since. */
export async function readSetup(tx: Tx, exerciseId: Id): Promise<Setup> {
  const row = await tx.exercise.findUniqueOrThrow({
    where: { id: exerciseId },
    include: { rounds: { orderBy: { position: "asc" } }, injects: { orderBy: { id: "asc" } } },
  });
  const plans = await readPlans(tx, exerciseId);
  return {
    framing: Framing.parse(row),
    rounds: row.rounds.map((round) => planOf(toRound(round))),
    injects: row.injects.map(toInject).map(({ id, title, body, files, desks, asksOptions, plan }): PlannedInject => ({
      content: { title, body, files, desks, asksOptions },
      plan: plan ?? plans.get(id) ?? { kind: "reserve" },
    })),
    capacity: row.capacity,
  };
}

const PlanPayload = z.object({ injectId: z.string(), plan: ReleasePlan });

/** The last plan of each inject, by the log: what has been released has none any more. */
async function readPlans({ event }: Tx, exerciseId: Id): Promise<Map<Id, ReleasePlan>> {
  const rows = await event.findMany({
    where: { exerciseId, type: { in: ["inject.planned", "inject.revised"] } },
    orderBy: { seq: "asc" },
    select: { payload: true },
  });
  return new Map(rows.map(({ payload }) => PlanPayload.parse(payload)).map(({ injectId, plan }) => [injectId, plan]));
}
