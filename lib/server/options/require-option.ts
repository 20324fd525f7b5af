import { Refusal } from "@/lib/domain/errors";
import type { FullOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import type { HandlerContext } from "@/lib/server/log/context";
import { toOption } from "./rows";

export async function requireOption({ tx, exercise }: HandlerContext, id: Id): Promise<FullOption> {
  const row = await tx.policyOption.findFirst({ where: { id, exerciseId: exercise.id } });
  if (!row) throw new Refusal("not-found", "There is no such option in this exercise.");
  return toOption(row);
}
