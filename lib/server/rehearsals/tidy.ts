import { z } from "zod";
import { rehearsalLimits } from "@/lib/domain/rehearsals/rehearsal";
import type { Db } from "@/lib/server/db/client";
import { logger } from "@/lib/server/logger";
import { throwAway } from "./throw-away";

const Left = z.array(z.object({ id: z.string(), originalId: z.string() }));

/**
 * Throws away the rehearsals that nobody has looked at for a day, what is left of those whose beginning failed, and
 * accounts of crowds whose rehearsal has gone. Answers with how many rehearsals that were.
 */
export async function tidyRehearsals({ prisma }: Db): Promise<number> {
  const before = new Date(Date.now() - rehearsalLimits.untouchedMs);
  const left = Left.parse(
    await prisma.$queryRaw`
      SELECT exercise.id, exercise."rehearsalOf" AS "originalId"
      FROM exercise LEFT JOIN rehearsal ON rehearsal."exerciseId" = exercise.id
      WHERE exercise."rehearsalOf" IS NOT NULL
        AND coalesce(rehearsal."touchedAt", exercise."createdAt") < ${before}`,
  );
  for (const entry of left) {
    await prisma
      .$transaction((tx) => throwAway(tx, entry))
      .catch((error: Error) => logger.warn({ error: error.message }, "a rehearsal could not be thrown away"));
  }
  await prisma.$executeRaw`
    DELETE FROM "user" WHERE "simulatedFor" IS NOT NULL AND "createdAt" < ${before}
      AND NOT EXISTS (SELECT 1 FROM exercise WHERE exercise.id = "simulatedFor")`;
  return left.length;
}
