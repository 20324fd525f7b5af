import { z } from "zod";
import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";

const Rows = z.array(z.object({ subjectId: z.string() }));

/** The options in whose threads a question stands that nobody has answered, and that is not settled. */
export async function findWaiting(exerciseId: Id): Promise<Id[]> {
  const rows = await db().prisma.$queryRaw`
    SELECT DISTINCT asked."subjectId"
    FROM comment AS asked
    WHERE asked."exerciseId" = ${exerciseId}::uuid
      AND asked."subjectKind" = 'option' AND asked.kind = 'ask'
      AND asked."deletedAt" IS NULL AND asked."resolvedAt" IS NULL
      AND NOT EXISTS (
        SELECT 1 FROM comment AS answer
        WHERE answer."exerciseId" = asked."exerciseId" AND answer."subjectId" = asked."subjectId"
          AND answer."parentId" = asked.id AND answer."deletedAt" IS NULL AND answer."authorId" <> asked."authorId"
      )`;
  return Rows.parse(rows).map(({ subjectId }) => subjectId);
}
