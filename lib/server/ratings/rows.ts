import type { Viewer } from "@/lib/domain/audience";
import type { Id } from "@/lib/domain/primitives";
import { type Rating, ratingKey, type Scores } from "@/lib/domain/ratings/rating";
import type { Tx } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/db/generated/client";
import { toInstant } from "@/lib/server/db/instants";

export type Row = Prisma.RatingGetPayload<object>;

export function toRating({ exerciseId: _exercise, isOfStaff: _is, x, y, ...row }: Row): Rating {
  const placement = x === null || y === null ? null : { x, y };
  return { ...row, scores: row.scores as Scores, placement, at: toInstant(row.at) };
}

/** The row of a rating, given by somebody who was an organizer or a moderator then, or was not. */
export function fromRating(exerciseId: Id, { placement, ...rating }: Rating, isOfStaff: boolean) {
  return {
    ...rating,
    exerciseId,
    isOfStaff,
    x: placement?.x ?? null,
    y: placement?.y ?? null,
    at: new Date(rating.at),
  };
}

/** The ratings of one member, by `ratingKey`; there is no way to read those of several by name. */
export async function listOwnRatings(
  tx: Tx,
  exerciseId: Id,
  viewer: Viewer,
  where: { optionId?: Id; roundId?: Id } = {},
): Promise<Record<string, Rating>> {
  if (viewer.kind === "reader") return {};
  const rows = await tx.rating.findMany({ where: { exerciseId, memberId: viewer.memberId, ...where } });
  return Object.fromEntries(rows.map((row) => [ratingKey(row), toRating(row)]));
}
