import { Refusal } from "@/lib/domain/errors";
import type { FullOption, Revision } from "@/lib/domain/options/option";
import type { HandlerContext } from "@/lib/server/log/context";
import { toRevision } from "./rows";

export async function requireRevision({ tx }: HandlerContext, option: FullOption, number: number): Promise<Revision> {
  const row = await tx.revision.findUnique({ where: { optionId_number: { optionId: option.id, number } } });
  if (!row)
    throw new Refusal("not-found", `PO-${option.number} has no revision ${number}; the last is ${option.revision}.`);
  return toRevision(row);
}
