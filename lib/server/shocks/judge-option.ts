import { Refusal } from "@/lib/domain/errors";
import type { DomainEvent } from "@/lib/domain/events";
import type { Inject } from "@/lib/domain/injects/inject";
import { type FullOption, isProposed } from "@/lib/domain/options/option";
import { isAllowed } from "@/lib/domain/policy";
import type { CommandOf } from "@/lib/domain/commands";
import type { Id } from "@/lib/domain/primitives";
import type { Judgement } from "@/lib/domain/shocks/judgement";
import { requireReleasedInject } from "@/lib/server/injects/require-inject";
import type { Handler, HandlerContext } from "@/lib/server/log/context";
import { requireOption } from "@/lib/server/options/require-option";
import { suggested } from "@/lib/server/suggestions/suggested";
import { takenOver } from "@/lib/server/suggestions/taken-over";
import { toJudgement } from "./rows";

/**
 * What a member says that an inject does to an option; their last word counts. Throws "invalid" for an inject that
 * does not ask, "stale" for an option that is no longer proposed.
 */
export const judgeOption: Handler<"judge-option"> = async (context, command) => {
  const { injectId, optionId, verdict, reason } = command;
  const inject = await requireReleasedInject(context, injectId);
  if (!inject.asksOptions) throw new Refusal("invalid", `IN-${inject.number} does not ask about the options.`);
  const option = await requireOption(context, optionId);
  if (!isProposed(option)) {
    throw new Refusal(
      "stale",
      `PO-${option.number} has been merged or declined meanwhile; it is no longer asked about.`,
    );
  }
  const before = await findJudgement(context, injectId, optionId);
  if (verdict === null && before === null) return [];
  const patched = await patch(context, command, option, inject);
  // What holds needs no patch any more.
  const former = verdict === "bends" || verdict === "breaks" ? (before?.suggestionId ?? null) : null;
  const suggestionId = patched.length > 0 ? command.id : former;
  const { revision } = option;
  const payload = { injectId, optionId, verdict, before: before?.verdict ?? null, reason, revision, suggestionId };
  return [{ type: "option.judged", payload }, ...patched];
};

/** The edit that would make it hold: suggested, and of one's own option, as it reads now, made at once. */
async function patch(
  context: HandlerContext,
  { id, patch: written, reason }: CommandOf<"judge-option">,
  option: FullOption,
  inject: Inject,
): Promise<DomainEvent[]> {
  if (written === null) return [];
  const edit = { ...written, id, optionId: option.id, reason, injectId: inject.id };
  const made = await suggested(context, edit);
  const { actor, exercise, now } = context;
  const isOwn = option.authorId === actor.memberId && written.baseRevision === option.revision;
  if (!isOwn || !isAllowed("accept-suggestion", actor.role, exercise, now)) return made;
  const { facet, baseRevision: baseNumber, text } = written;
  const taken = { id, optionId: option.id, facet, baseNumber, text, reason, authorId: actor.memberId };
  return [...made, ...(await takenOver(context, option, taken))];
}

async function findJudgement({ tx, actor }: HandlerContext, injectId: Id, optionId: Id): Promise<Judgement | null> {
  const key = { injectId, optionId, memberId: actor.memberId };
  const row = await tx.judgement.findUnique({ where: { optionId_injectId_memberId: key } });
  return row && toJudgement(row);
}
