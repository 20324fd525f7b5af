import { ExerciseStatus } from "@/lib/domain/exercise/setup";
import { Role } from "@/lib/domain/members/member";
import type { Id, Instant } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";
import { toInstant } from "@/lib/server/db/instants";

export type ExerciseSummary = {
  slug: string;
  title: string;
  question: string;
  status: ExerciseStatus;
  /** What the visitor is in it; null for a reader. */
  role: Role | null;
  isRehearsal: boolean;
  counts: { options: number; members: number; comments: number; narratives: number };
  openedAt: Instant | null;
  publishedAt: Instant | null;
};

const most = 200;

/** The exercises somebody may see: the published ones and their own, the newest first. */
export async function listExercises(userId: Id | null): Promise<ExerciseSummary[]> {
  const present = { where: { standing: { not: "removed" } } };
  const mine = userId ? [{ members: { some: { userId, standing: { not: "removed" } } } }] : [];
  const rows = await db().prisma.exercise.findMany({
    where: { OR: [{ status: "published" }, ...mine], seq: { gt: 0 } },
    orderBy: { createdAt: "desc" },
    take: most,
    include: {
      members: {
        where: { userId: userId ?? undefined, standing: { not: "removed" } },
        select: { role: true },
        take: userId ? 1 : 0,
      },
      _count: { select: { options: true, members: present, comments: true, narratives: true } },
    },
  });
  return rows.map((row) => ({
    slug: row.slug,
    title: row.title,
    question: row.question,
    status: ExerciseStatus.parse(row.status),
    role: row.members[0] ? Role.parse(row.members[0].role) : null,
    isRehearsal: row.rehearsalOf !== null,
    counts: row._count,
    openedAt: toInstant(row.openedAt),
    publishedAt: toInstant(row.publishedAt),
  }));
}
