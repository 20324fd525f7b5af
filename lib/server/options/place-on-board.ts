import type { DomainEvent } from "@/lib/domain/events";
import { findPlaceOf } from "@/lib/domain/narratives/evolve";
import type { BoardPlace } from "@/lib/domain/narratives/narrative";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import type { HandlerContext } from "@/lib/server/log/context";
import { listNarratives } from "@/lib/server/narratives/rows";

/** An option leaves the board: the place that it leaves, and the event that takes it from there. */
export async function leaveBoard(
  { tx, exercise }: HandlerContext,
  optionId: Id,
): Promise<{ place: BoardPlace | null; leave: DomainEvent[] }> {
  const place = findPlaceOf(await listNarratives(tx, exercise.id), optionId);
  if (!place) return { place, leave: [] };
  return { place, leave: [{ type: "option.unbundled", payload: { optionId, narrativeId: place.narrativeId } }] };
}

/** An option goes back to where it stood on the board, as far as that is still there and it is still accepted. */
export async function returnToBoard(
  { tx, exercise }: HandlerContext,
  { id: optionId, mergedFrom: place, status }: Pick<PolicyOption, "id" | "mergedFrom" | "status">,
): Promise<DomainEvent[]> {
  if (!place || status !== "accepted") return [];
  const narrative = (await listNarratives(tx, exercise.id))[place.narrativeId];
  if (!narrative) return [];
  const index = Math.min(place.index, narrative.optionIds.length);
  return [{ type: "option.bundled", payload: { optionId, narrativeId: narrative.id, index } }];
}
