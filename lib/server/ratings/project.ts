import { isStaff } from "@/lib/domain/audience";
import { Role } from "@/lib/domain/members/member";
import type { Id } from "@/lib/domain/primitives";
import { type RatingEvent, ratingOf } from "@/lib/domain/ratings/evolve";
import type { Tx } from "@/lib/server/db/client";
import { fromRating } from "./rows";

export async function projectRatings(tx: Tx, exerciseId: Id, event: RatingEvent): Promise<void> {
  const { roundId, optionId, memberId } = event.payload;
  const key = { roundId, optionId, memberId };
  const rating = ratingOf(event);
  if (rating === null) {
    await tx.rating.deleteMany({ where: key });
    return;
  }
  const { role } = await tx.member.findUniqueOrThrow({ where: { id: memberId }, select: { role: true } });
  const columns = fromRating(exerciseId, rating, isStaff(Role.parse(role)));
  await tx.rating.upsert({ where: { roundId_optionId_memberId: key }, create: columns, update: columns });
}
