import { idReused, Refusal } from "@/lib/domain/errors";
import type { DomainEvent } from "@/lib/domain/events";
import type { Id } from "@/lib/domain/primitives";
import type { Handler, HandlerContext } from "@/lib/server/log/context";
import { nextOptionNumber } from "./next-number";
import { leaveBoard } from "./place-on-board";
import { requireKnownTerms } from "./require-known-terms";
import { requireNothingMerged } from "./require-nothing-merged";
import { requireOption } from "./require-option";

/**
 * Makes several options of one. Each part is its author's, and stands as the option stood; that stays readable, is counted
 * no more, and its place on the board is noted. Throws "stale" where the text has been revised since it was taken apart.
 */
export const splitOption: Handler<"split-option"> = async (context, { optionId, baseRevision, parts, note }) => {
  const option = await requireOption(context, optionId);
  const { number, authorId, contributorIds, status } = option;
  if (option.splitIntoIds.length > 0) throw new Refusal("invalid", `PO-${number} has been split already.`);
  if (option.mergedIntoId !== null) throw new Refusal("invalid", `PO-${number} has been merged. Undo that first.`);
  if (status === "declined") throw new Refusal("invalid", `PO-${number} was declined. Accept it before you split it.`);
  requireNothingMerged(option);
  if (baseRevision !== option.revision) {
    const message = `PO-${number} has been revised meanwhile. Look at revision ${option.revision}, and split it again.`;
    throw new Refusal("stale", message, [{ path: "baseRevision", message }]);
  }
  for (const { content } of parts) await requireKnownTerms(context, content);
  await requireFree(
    context,
    parts.map(({ id }) => id),
  );
  const first = await nextOptionNumber(context);
  const split = { fromId: optionId, authorId, contributorIds, isAccepted: status === "accepted" };
  const { sourceNote, rivalOfId, callId } = option;
  const origin = { sourceNote, rivalOfId, ...(callId !== null && { callId }) };
  const made = parts.map(({ id, content }, place): DomainEvent => {
    const of = { optionId: id, number: first + place, content };
    return { type: "option.submitted", payload: { ...of, ...origin, split } };
  });
  const { place: left, leave } = await leaveBoard(context, optionId);
  const partIds = parts.map(({ id }) => id);
  return [...leave, ...made, { type: "option.split", payload: { optionId, partIds, note, left } }];
};

/** Throws "id-reused" where an id is an option's already, or that of something else that a command has made. */
async function requireFree({ tx, exercise }: HandlerContext, ids: Id[]): Promise<void> {
  const options = await tx.policyOption.count({ where: { id: { in: ids } } });
  const commands = await tx.event.count({ where: { exerciseId: exercise.id, commandId: { in: ids } } });
  if (options + commands > 0) throw idReused();
}
