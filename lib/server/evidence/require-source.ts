import { Refusal } from "@/lib/domain/errors";
import type { Source } from "@/lib/domain/evidence/source";
import type { Id } from "@/lib/domain/primitives";
import type { HandlerContext } from "@/lib/server/log/context";
import { toSource } from "./rows";

export async function requireSource({ tx, exercise }: HandlerContext, id: Id): Promise<Source> {
  const row = await tx.source.findFirst({ where: { id, exerciseId: exercise.id } });
  if (!row) throw new Refusal("not-found", "There is no such source in this exercise; it may have been removed.");
  return toSource(row);
}
