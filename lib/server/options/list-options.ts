import { z } from "zod";
import type { OptionQuery } from "@/lib/domain/options/query";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/db/generated/client";
import { isUnanswered } from "@/lib/server/discussion/unanswered";
import { readAt } from "@/lib/server/exercises/read-at";
import { ownQuadrant } from "./own-quadrant";
import { searchOptions } from "./search-options";
import { isAlone } from "@/lib/server/options/standing";

const Rows = z.array(z.object({ id: z.string(), number: z.number() }));
const { sql } = Prisma;

/**
 * The numbers of the options that answer a query, in its order, as it was after event `seq`; what a
 * text has found comes in the order of its nearness unless another is asked for. `memberId` is whose
 * options and read marks are meant; null for a reader, who has none.
 */
export async function listOptions(
  exerciseId: Id,
  memberId: Id | null,
  query: OptionQuery,
): Promise<{ seq: number; numbers: number[] }> {
  return readAt(exerciseId, async (tx) => {
    const found = query.q.trim() === "" ? null : await searchOptions(tx, exerciseId, query.q);
    const rows = Rows.parse(await selectOptions(tx, exerciseId, memberId, query, found));
    const ordered = found && query.sort === "number" ? byNearness(rows, found) : rows;
    return { numbers: ordered.map(({ number }) => number) };
  });
}

function byNearness<T extends { id: Id }>(rows: T[], nearness: Map<Id, number>): T[] {
  return rows.toSorted((a, b) => nearness.get(b.id)! - nearness.get(a.id)!);
}

function selectOptions(
  tx: Tx,
  exerciseId: Id,
  memberId: Id | null,
  query: OptionQuery,
  found: Map<Id, number> | null,
): Promise<unknown> {
  const among = found
    ? sql`option.id = ANY (${[...found.keys()]}::uuid[])`
    : sql`option."exerciseId" = ${exerciseId}::uuid`;
  return tx.$queryRaw`
    SELECT option.id, option.number
    FROM policy_option AS option
    LEFT JOIN (
      SELECT unnest("optionIds") AS "optionId", number, quadrant FROM narrative WHERE "exerciseId" = ${exerciseId}::uuid
    ) AS bundled ON bundled."optionId" = option.id
    WHERE ${Prisma.join([among, ...conditions(exerciseId, memberId, query)], " AND ")}
    ORDER BY ${orders[query.sort]}`;
}

function conditions(exerciseId: Id, memberId: Id | null, query: OptionQuery): Prisma.Sql[] {
  const { status, quadrant, narrative, stakeholder, instrument, author, round } = query;
  const asked: (Prisma.Sql | false)[] = [
    query.mine && sql`option."authorId" = ${memberId}::uuid`,
    query.unread &&
      sql`NOT EXISTS (SELECT 1 FROM read_mark AS mark WHERE mark."memberId" = ${memberId}::uuid
        AND mark."subjectId" = option.id AND mark.seq >= option."lastSeq")`,
    query.waiting &&
      sql`EXISTS (SELECT 1 FROM comment AS asked WHERE asked."exerciseId" = ${exerciseId}::uuid
        AND asked."subjectId" = option.id AND ${isUnanswered})`,
    status === "merged" && sql`option."mergedIntoId" IS NOT NULL`,
    status === "split" && sql`option."splitIntoIds" <> '{}'`,
    ["submitted", "accepted", "declined"].includes(status) && sql`option.status = ${status} AND ${isAlone}`,
    // In a narrative it counts to that one's quadrant, and before to where its author put it.
    quadrant !== "any" && sql`coalesce(bundled.quadrant, ${ownQuadrant}) = ${quadrant}`,
    narrative === "none" && sql`bundled.number IS NULL`,
    narrative !== "any" && narrative !== "none" && sql`bundled.number = ${Number(narrative)}`,
    stakeholder !== "any" && sql`option.stakeholders @> ${JSON.stringify([{ id: stakeholder }])}::jsonb`,
    instrument !== "any" && sql`${instrument} = ANY (option.instruments)`,
    author !== "any" && sql`option."authorId" = ${author}::uuid`,
    round !== "any" &&
      sql`EXISTS (SELECT 1 FROM round WHERE round."exerciseId" = ${exerciseId}::uuid
        AND round.position = ${Number(round) - 1}
        AND round."opensAt" <= option."submittedAt" AND option."submittedAt" < round."closesAt")`,
  ];
  return asked.filter((condition) => condition !== false);
}

const orders: Record<OptionQuery["sort"], Prisma.Sql> = {
  number: sql`option.number`,
  latest: sql`greatest(option."revisedAt", option."lastCommentAt") DESC, option.number`,
  discussed: sql`option."commentCount" DESC, option.number`,
};
