import { isStaff } from "@/lib/domain/audience";
import type { Role } from "@/lib/domain/members/member";
import type { Id } from "@/lib/domain/primitives";
import { type RatingEvent, ratingOf } from "@/lib/domain/ratings/evolve";
import type { Sql } from "@/lib/server/db/sql";
import { fromRating } from "./rows";

export async function projectRatings(
  { sql, look }: { sql: Sql; look: Sql },
  exerciseId: Id,
  event: RatingEvent,
): Promise<void> {
  const { roundId, optionId, memberId } = event.payload;
  const rating = ratingOf(event);
  if (rating === null) {
    await sql(`DELETE FROM rating WHERE "roundId" = $1::uuid AND "optionId" = $2::uuid AND "memberId" = $3::uuid`, [
      roundId,
      optionId,
      memberId,
    ]);
    return;
  }
  const [member] = await look<{ role: Role }>(`SELECT role FROM member WHERE id = $1::uuid`, [memberId]);
  const row = fromRating(exerciseId, rating, member !== undefined && isStaff(member.role));
  await sql(
    `INSERT INTO rating ("roundId", "optionId", "memberId", "exerciseId", scores, x, y, reason, abstains, revision, at, "isOfStaff")
     VALUES ($1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::jsonb, $6::float8, $7::float8, $8, $9::boolean, $10::int,
       $11::timestamptz, $12::boolean)
     ON CONFLICT ("roundId", "optionId", "memberId") DO UPDATE SET scores = EXCLUDED.scores, x = EXCLUDED.x, y = EXCLUDED.y,
       reason = EXCLUDED.reason, abstains = EXCLUDED.abstains, revision = EXCLUDED.revision, at = EXCLUDED.at,
       "isOfStaff" = EXCLUDED."isOfStaff"`,
    [
      ...[row.roundId, row.optionId, row.memberId, row.exerciseId, JSON.stringify(row.scores), row.x, row.y],
      ...[row.reason, row.abstains, row.revision, row.at.toISOString(), row.isOfStaff],
    ],
  );
}
