import { Standing } from "@/lib/domain/members/member";
import { type Id, Slug } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";

export type ShutOut = { exerciseTitle: string; alias: string; standing: Exclude<Standing, "active"> };

/** How an account stands in an exercise that it is shut out of; null for everybody else. */
export async function findShutOut(slug: string, userId: Id): Promise<ShutOut | null> {
  if (!Slug.safeParse(slug).success) return null;
  const member = await db().prisma.member.findFirst({
    where: { userId, exercise: { slug } },
    select: { alias: true, standing: true, exercise: { select: { title: true } } },
  });
  const standing = Standing.safeParse(member?.standing).data ?? "active";
  if (!member || standing === "active") return null;
  return { exerciseTitle: member.exercise.title, alias: member.alias, standing };
}
