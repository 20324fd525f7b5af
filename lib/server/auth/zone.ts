import { z } from "zod";
import type { Id } from "@/lib/domain/primitives";
import { Zone } from "@/lib/domain/zone";
import { db } from "@/lib/server/db/client";

/** `isGuess`: what a browser tells by itself, which counts only as long as nothing is known. */
export const OwnZone = z.object({ zone: Zone, isGuess: z.boolean().default(false) });
export type OwnZone = z.infer<typeof OwnZone>;

/** Notes in which time zone somebody lives, and answers what is known then. */
export async function keepZone(userId: Id, { zone, isGuess }: OwnZone): Promise<{ zone: string | null }> {
  const { user } = db().prisma;
  await user.updateMany({ where: { id: userId, ...(isGuess && { zone: null }) }, data: { zone } });
  return user.findUniqueOrThrow({ where: { id: userId }, select: { zone: true } });
}

/** The time zone somebody lives in; null while it is not known. */
export async function findZone(userId: Id): Promise<string | null> {
  const { zone } = await db().prisma.user.findUniqueOrThrow({ where: { id: userId }, select: { zone: true } });
  return zone;
}
