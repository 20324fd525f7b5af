import type { Contradiction } from "@/lib/domain/contradictions/contradiction";
import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { toInstant } from "@/lib/server/db/instants";
import type { HandlerContext } from "@/lib/server/log/context";

export async function listContradictions(tx: Tx, exerciseId: Id): Promise<Record<Id, Contradiction>> {
  const rows = await tx.contradiction.findMany({ where: { exerciseId }, orderBy: { flaggedAt: "asc" } });
  return Object.fromEntries(
    rows.map(({ id, optionId, otherId, reason, flaggedById, flaggedAt, settledById, answer, settledAt }) => {
      const at = toInstant(settledAt);
      const settled = settledById === null || at === null ? null : { byId: settledById, answer, at };
      return [id, { id, optionIds: [optionId, otherId], reason, flaggedById, at: toInstant(flaggedAt), settled }];
    }),
  );
}

export async function requireContradiction({ tx, exercise }: HandlerContext, id: Id): Promise<Contradiction> {
  const contradiction = (await listContradictions(tx, exercise.id))[id];
  if (!contradiction) throw new Refusal("not-found", "There is no such contradiction here: it has been taken back.");
  return contradiction;
}
