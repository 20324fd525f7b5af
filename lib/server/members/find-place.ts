import { ExerciseStatus } from "@/lib/domain/exercise/setup";
import { Role } from "@/lib/domain/members/member";
import { type Id, Slug } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";

/** Where somebody stands who waits: all that they may know of the exercise, but for what the invitation said. */
export type Place = {
  exerciseTitle: string;
  alias: string;
  role: Role;
  place: number;
  waiting: number;
  isOver: boolean;
};

/** The place of an account on the waiting list of an exercise; null for who does not wait there. */
export async function findPlace(slug: string, userId: Id): Promise<Place | null> {
  if (!Slug.safeParse(slug).success) return null;
  const { prisma } = db();
  const found = await prisma.applicant.findFirst({
    where: { userId, exercise: { slug } },
    include: { exercise: { select: { title: true, status: true } } },
  });
  if (!found) return null;
  const where = { exerciseId: found.exerciseId };
  const [before, waiting] = await Promise.all([
    prisma.applicant.count({ where: { ...where, seq: { lt: found.seq } } }),
    prisma.applicant.count({ where }),
  ]);
  const status = ExerciseStatus.parse(found.exercise.status);
  return {
    exerciseTitle: found.exercise.title,
    alias: found.alias,
    role: Role.parse(found.role),
    place: before + 1,
    waiting,
    isOver: status === "closed" || status === "published",
  };
}

/** The exercises for which an account waits. */
export async function listAwaited(userId: Id): Promise<{ slug: string; title: string }[]> {
  const rows = await db().prisma.applicant.findMany({
    where: { userId },
    select: { exercise: { select: { slug: true, title: true } } },
    orderBy: { queuedAt: "desc" },
  });
  return rows.map(({ exercise }) => exercise);
}
