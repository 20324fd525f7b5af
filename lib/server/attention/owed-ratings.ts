import { z } from "zod";
import type { Debt } from "@/lib/domain/attention/owed";
import type { Criterion } from "@/lib/domain/ratings/criterion";
import type { Id } from "@/lib/domain/primitives";
import type { Round } from "@/lib/domain/rounds/round";
import type { Tx } from "@/lib/server/db/client";
import type { MemberAccess } from "@/lib/server/members/viewer";
import { isProposed } from "@/lib/server/options/standing";

const Unrated = z.array(z.object({ count: z.number() }));
const Doubtful = z.array(z.object({ number: z.number(), title: z.string(), at: z.date() }));

/** What a member has not yet rated, or not wholly, in the round in which options are rated; and what was changed in substance, or had another merged into it, since they did. */
export async function listRatingsOwed(tx: Tx, { exerciseId, memberId }: MemberAccess, round: Round): Promise<Debt[]> {
  const { criteria } = await tx.exercise.findUniqueOrThrow({ where: { id: exerciseId }, select: { criteria: true } });
  const asked = (criteria as Criterion[]).map(({ id }) => id);
  const unrated = await tx.$queryRaw`
    SELECT count(*)::int AS count FROM policy_option AS option
    WHERE option."exerciseId" = ${exerciseId}::uuid AND ${isProposed}
      AND NOT EXISTS (
        SELECT FROM rating WHERE rating."optionId" = option.id AND rating."roundId" = ${round.id}::uuid
          AND rating."memberId" = ${memberId}::uuid AND (rating.abstains OR rating.scores ?& ${asked}))`;
  const doubtful = await tx.$queryRaw`
    SELECT option.number, option.title, greatest(taken.at,
      CASE WHEN rating.revision < option."substantialRevision" THEN option."revisedAt" END) AS at
    FROM rating JOIN policy_option AS option ON option.id = rating."optionId"
      CROSS JOIN LATERAL (
        SELECT to_timestamp(max(part.value::bigint) / 1000.0) AS at FROM jsonb_each_text(option."takenIn") AS part
        WHERE part.value::bigint > extract(epoch FROM rating.at) * 1000) AS taken
    WHERE rating."roundId" = ${round.id}::uuid AND rating."memberId" = ${memberId}::uuid
      AND (rating.revision < option."substantialRevision" OR taken.at IS NOT NULL)
      AND ${isProposed}
    ORDER BY option.number`;
  const merged = await listMerged(tx, exerciseId, memberId, round.id);
  const { count } = Unrated.parse(unrated)[0]!;
  const nothing = { id: null, byId: null, excerpt: "", until: null };
  const stands = Doubtful.parse(doubtful).map(({ number, title, at }) => ({
    ...nothing,
    kind: "still-stands" as const,
    option: { number, title },
    since: at.getTime(),
    count: 1,
  }));
  const again = merged.map(({ number, title, at, part }) => ({
    ...{ ...nothing, kind: "rate-merged" as const, option: { number, title } },
    ...{ excerpt: `You rated PO-${part}, which is part of it now.`, since: at.getTime(), count: 1 },
  }));
  const owed = [...stands, ...again];
  const others = count - again.length;
  if (others === 0) return owed;
  return [...owed, { ...nothing, kind: "rate", option: null, since: round.opensAt, count: others }];
}

const Merged = z.array(z.object({ number: z.number(), title: z.string(), at: z.date(), part: z.number() }));

/** The options not rated in this round into which one was merged that was; with the first of those, and the last's moment. */
async function listMerged(tx: Tx, exerciseId: Id, memberId: Id, roundId: Id) {
  const rows = await tx.$queryRaw`
    SELECT option.number, option.title, min(part.number) AS part,
      max(to_timestamp((option."takenIn" ->> part.id::text)::bigint / 1000.0)) AS at
    FROM rating JOIN policy_option AS part ON part.id = rating."optionId"
      JOIN policy_option AS option ON option.id = part."mergedIntoId"
    WHERE option."exerciseId" = ${exerciseId}::uuid AND ${isProposed}
      AND rating."roundId" = ${roundId}::uuid AND rating."memberId" = ${memberId}::uuid
      AND NOT EXISTS (
        SELECT FROM rating AS own WHERE own."optionId" = option.id AND own."roundId" = rating."roundId"
          AND own."memberId" = rating."memberId")
    GROUP BY option.id ORDER BY option.number`;
  return Merged.parse(rows);
}
