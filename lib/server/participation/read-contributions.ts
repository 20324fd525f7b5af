import { z } from "zod";
import type { ByRound } from "@/lib/domain/participation/contributions";
import { type Activity, slotMs } from "@/lib/domain/participation/heat-map";
import { regionKey } from "@/lib/domain/participation/summary";
import type { Id, Instant } from "@/lib/domain/primitives";
import type { Round } from "@/lib/domain/rounds/round";
import type { Tx } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/db/generated/client";

// One row for each contribution that stands: who, what kind, when. A first revision is the option itself; a part of one that was split is none of its own.
const made = (exerciseId: Id) => Prisma.sql`
  SELECT "authorId" AS by, 'options' AS kind, "submittedAt" AS at FROM policy_option
  WHERE "exerciseId" = ${exerciseId}::uuid AND "splitFromId" IS NULL
  UNION ALL
  SELECT revision."authorId", 'revisions', revision.at FROM revision
  JOIN policy_option ON policy_option.id = revision."optionId"
  WHERE policy_option."exerciseId" = ${exerciseId}::uuid AND revision.number > 1
  UNION ALL
  SELECT "authorId", 'comments', "postedAt" FROM comment
  WHERE "exerciseId" = ${exerciseId}::uuid AND "deletedAt" IS NULL
  UNION ALL
  SELECT "authorId", 'others', "suggestedAt" FROM suggestion WHERE "exerciseId" = ${exerciseId}::uuid
  UNION ALL
  SELECT "addedById", 'others', "addedAt" FROM source WHERE "exerciseId" = ${exerciseId}::uuid
  UNION ALL
  SELECT "memberId", 'others', at FROM judgement WHERE "exerciseId" = ${exerciseId}::uuid
  UNION ALL
  SELECT "memberId", 'others', at FROM rating WHERE "exerciseId" = ${exerciseId}::uuid`;

const Rows = z.array(
  z.object({
    by: z.string(),
    place: z.number(),
    options: z.number(),
    revisions: z.number(),
    comments: z.number(),
    others: z.number(),
    lastAt: z.date(),
  }),
);

export type Contributed = { byRound: ByRound; lastAt: Instant };

/**
 * What each member has contributed, by their id; counted by the database. A contribution belongs to the round that
 * had begun last, so what was written in a member's extra time belongs to the round it was given for.
 */
export async function readContributions(tx: Tx, exerciseId: Id, rounds: Round[]): Promise<Map<Id, Contributed>> {
  const begun = rounds
    .filter(({ opensAt }) => opensAt !== null)
    .toSorted((a, b) => (a.opensAt ?? 0) - (b.opensAt ?? 0));
  const openings = begun.map(({ opensAt }) => new Date(opensAt ?? 0));
  const rows = await tx.$queryRaw`
    SELECT by, width_bucket(at, ${openings}::timestamptz[]) AS place,
      count(*) FILTER (WHERE kind = 'options')::int AS options,
      count(*) FILTER (WHERE kind = 'revisions')::int AS revisions,
      count(*) FILTER (WHERE kind = 'comments')::int AS comments,
      count(*) FILTER (WHERE kind = 'others')::int AS others,
      max(at) AS "lastAt"
    FROM (${made(exerciseId)}) AS made GROUP BY by, place`;
  const found = new Map<Id, Contributed>();
  for (const { by, place, lastAt, ...counts } of Rows.parse(rows)) {
    const before = found.get(by);
    const byRound = { ...before?.byRound, [begun[place - 1]?.id ?? ""]: counts };
    found.set(by, { byRound, lastAt: Math.max(before?.lastAt ?? 0, lastAt.getTime()) });
  }
  return found;
}

const Slots = z.array(z.object({ slot: z.date(), count: z.number() }));

/** When contributions came, of everybody or of one region. */
export async function readActivity(tx: Tx, exerciseId: Id, region: string | null): Promise<Activity> {
  const among =
    region === null
      ? Prisma.sql`true`
      : Prisma.sql`by IN (SELECT id FROM member WHERE "exerciseId" = ${exerciseId}::uuid
          AND lower(regexp_replace(btrim(region), '\\s+', ' ', 'g')) = ${regionKey(region)})`;
  const rows = await tx.$queryRaw`
    SELECT date_bin(make_interval(secs => ${slotMs / 1_000}), at, 'epoch'::timestamptz) AS slot, count(*)::int AS count
    FROM (${made(exerciseId)}) AS made WHERE ${among} GROUP BY slot ORDER BY slot`;
  return { slotMs, slots: Slots.parse(rows).map(({ slot, count }) => ({ at: slot.getTime(), count })) };
}
