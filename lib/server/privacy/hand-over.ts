import { randomUUID } from "node:crypto";
import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import { type Db, db } from "@/lib/server/db/client";
import { execute } from "@/lib/server/log/execute";
import { sameAddress } from "@/lib/server/mail/same-address";
import { listNeeding } from "./leave";

/**
 * Makes somebody else organizer of all exercises that would be left without one, in place of a person who cannot do so any
 * more; the log says that they did. Throws "not-found" where the successor is no member of one of them.
 */
export async function handOver(userId: Id, email: string, database: Db = db()): Promise<void> {
  const needing = await listNeeding(database.prisma, userId);
  const successors = await database.prisma.member.findMany({
    where: {
      exercise: { slug: { in: needing.map(({ slug }) => slug) } },
      user: { email: sameAddress(email) },
    },
    select: { id: true, exercise: { select: { slug: true } } },
  });
  const bySlug = new Map(successors.map(({ id, exercise }) => [exercise.slug, id]));
  const without = needing.filter(({ slug }) => !bySlug.has(slug));
  if (without.length > 0) {
    const details = without.map(({ slug, title }) => ({ path: slug, message: title }));
    throw new Refusal("not-found", "Who is to take over is no member of these exercises:", details);
  }
  for (const { slug } of needing) {
    const command = { id: randomUUID(), type: "hand-over-exercise" as const, memberId: bySlug.get(slug)! };
    await execute(slug, userId, command, { db: database });
  }
}
