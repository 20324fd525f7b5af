import type { DomainEvent } from "@/lib/domain/events";
import { Refusal } from "@/lib/domain/errors";
import { hidden } from "@/lib/server/discussion/hidden";
import { requireComment } from "@/lib/server/discussion/require-comment";
import type { Handler } from "@/lib/server/log/context";
import { toFlag } from "./rows";

/** Hides the comment where that is the outcome; an option is declined or merged instead, by its own commands. */
export const settleFlag: Handler<"settle-flag"> = async (context, { flagId, outcome, reason, answer }) => {
  const row = await context.tx.flag.findFirst({ where: { id: flagId, exerciseId: context.exercise.id } });
  if (!row) throw new Refusal("not-found", "There is no such flag in this exercise.");
  const { memberId, subject, commentId, settled } = toFlag(row);
  if (settled) throw new Refusal("stale", "Somebody has settled this flag meanwhile. What you wrote is kept.");
  const events: DomainEvent[] = [];
  if (outcome === "hidden") {
    if (commentId === null) throw new Refusal("invalid", "An option is not hidden. Decline it, or ask for changes.");
    const comment = await requireComment(context, commentId);
    // It may have been hidden for another flag: then that reason stands.
    if (comment.hidden === null) events.push(...hidden(comment, reason ?? ""));
  }
  return [...events, { type: "flag.settled", payload: { flagId, memberId, subject, commentId, outcome, answer } }];
};
