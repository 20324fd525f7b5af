import { canSeeDesks } from "@/lib/domain/audience";
import { Refusal } from "@/lib/domain/errors";
import type { Inject } from "@/lib/domain/injects/inject";
import type { Id } from "@/lib/domain/primitives";
import type { FrequentContext } from "@/lib/server/log/context";
import { type Row, toInject } from "./rows";

async function requireInject({ look, exercise }: FrequentContext, id: Id): Promise<Inject> {
  const statement = `SELECT * FROM inject WHERE id = $1::uuid AND "exerciseId" = $2::uuid`;
  const [row] = await look<Row>(statement, [id, exercise.id]);
  if (!row) throw noSuchInject();
  return toInject(row);
}

/** One that is still to come; throws "stale" for one that is out already. */
export async function requirePendingInject(context: FrequentContext, id: Id): Promise<Inject> {
  const inject = await requireInject(context, id);
  if (inject.releasedAt === null) return inject;
  throw new Refusal("stale", `"${inject.title}" has been released already. It can no longer be changed.`);
}

/** One that the actor can read; throws "not-found" for any other, so that nobody can tell. */
export async function requireReleasedInject(context: FrequentContext, id: Id): Promise<Inject> {
  const inject = await requireInject(context, id);
  const viewer = { kind: "member" as const, ...context.actor };
  if (inject.releasedAt === null || !canSeeDesks(viewer, inject.desks)) throw noSuchInject();
  return inject;
}

function noSuchInject(): Refusal {
  return new Refusal("not-found", "There is no such inject in this exercise.");
}
