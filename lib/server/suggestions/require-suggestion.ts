import { isStaff } from "@/lib/domain/audience";
import { Refusal } from "@/lib/domain/errors";
import type { FullOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import type { Suggestion } from "@/lib/domain/suggestions/suggestion";
import type { HandlerContext } from "@/lib/server/log/context";
import { requireOption } from "@/lib/server/options/require-option";
import { toSuggestion } from "./rows";

/** A suggestion that nobody has decided; throws "not-found", or "stale" when somebody has. */
export async function requireOpenSuggestion({ tx, exercise }: HandlerContext, id: Id): Promise<Suggestion> {
  const row = await tx.suggestion.findFirst({ where: { id, exerciseId: exercise.id } });
  if (!row) throw new Refusal("not-found", "There is no such suggestion in this exercise.");
  const suggestion = toSuggestion(row);
  if (suggestion.status !== "open") throw new Refusal("stale", `This suggestion was ${suggestion.status} meanwhile.`);
  return suggestion;
}

/** The option of a suggestion, for whoever may decide on it; throws "forbidden" to all others. */
export async function requireSay(context: HandlerContext, { optionId }: Suggestion): Promise<FullOption> {
  const option = await requireOption(context, optionId);
  const { memberId, role } = context.actor;
  if (option.authorId === memberId || isStaff(role)) return option;
  throw new Refusal("forbidden", "The author of the option and the moderators decide on suggestions.");
}
