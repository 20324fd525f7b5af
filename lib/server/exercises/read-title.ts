import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";

export async function readExerciseTitle(id: Id): Promise<string> {
  const { title } = await db().prisma.exercise.findUniqueOrThrow({ where: { id }, select: { title: true } });
  return title;
}
