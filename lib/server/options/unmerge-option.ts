import type { DomainEvent } from "@/lib/domain/events";
import type { Handler } from "@/lib/server/log/context";
import { listNarratives } from "@/lib/server/narratives/rows";
import { requireOption } from "./require-option";

/** Undoes a merge: the option stands by itself again, and on the board where it stood, as far as that is still there. */
export const unmergeOption: Handler<"unmerge-option"> = async (context, { optionId }) => {
  const option = await requireOption(context, optionId);
  if (option.mergedIntoId === null) return [];
  const { mergedFrom: place, status } = option;
  const narratives = await listNarratives(context.tx, context.exercise.id);
  const narrative = place && status === "accepted" ? narratives[place.narrativeId] : undefined;
  const back: DomainEvent[] =
    place && narrative
      ? [
          {
            type: "option.bundled",
            payload: {
              optionId,
              narrativeId: narrative.id,
              index: Math.min(place.index, narrative.optionIds.length),
            },
          },
        ]
      : [];
  return [{ type: "option.unmerged", payload: { optionId } }, ...back];
};
