import { z } from "zod";
import type { Debt } from "@/lib/domain/attention/owed";
import type { Criterion } from "@/lib/domain/ratings/criterion";
import type { Round } from "@/lib/domain/rounds/round";
import type { Tx } from "@/lib/server/db/client";
import type { MemberAccess } from "@/lib/server/members/viewer";

const Unrated = z.array(z.object({ count: z.number() }));
const Doubtful = z.array(z.object({ number: z.number(), title: z.string(), at: z.date() }));

/** What a member has not yet rated, or not wholly, in the round in which options are rated; and what was changed in substance since they did. */
export async function listRatingsOwed(tx: Tx, { exerciseId, memberId }: MemberAccess, round: Round): Promise<Debt[]> {
  const { criteria } = await tx.exercise.findUniqueOrThrow({ where: { id: exerciseId }, select: { criteria: true } });
  const asked = (criteria as Criterion[]).map(({ id }) => id);
  const unrated = await tx.$queryRaw`
    SELECT count(*)::int AS count FROM policy_option AS option
    WHERE option."exerciseId" = ${exerciseId}::uuid AND option.status <> 'declined' AND option."mergedIntoId" IS NULL
      AND NOT EXISTS (
        SELECT FROM rating WHERE rating."optionId" = option.id AND rating."roundId" = ${round.id}::uuid
          AND rating."memberId" = ${memberId}::uuid AND (rating.abstains OR rating.scores ?& ${asked}))`;
  const doubtful = await tx.$queryRaw`
    SELECT option.number, option.title, option."revisedAt" AS at
    FROM rating JOIN policy_option AS option ON option.id = rating."optionId"
    WHERE rating."roundId" = ${round.id}::uuid AND rating."memberId" = ${memberId}::uuid
      AND rating.revision < option."substantialRevision"
      AND option.status <> 'declined' AND option."mergedIntoId" IS NULL
    ORDER BY option.number`;
  const { count } = Unrated.parse(unrated)[0]!;
  const nothing = { id: null, byId: null, excerpt: "", until: null };
  const stands = Doubtful.parse(doubtful).map(({ number, title, at }) => ({
    ...nothing,
    kind: "still-stands" as const,
    option: { number, title },
    since: at.getTime(),
    count: 1,
  }));
  if (count === 0) return stands;
  return [...stands, { ...nothing, kind: "rate", option: null, since: round.opensAt, count }];
}
