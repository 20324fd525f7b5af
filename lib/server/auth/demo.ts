import { Refusal } from "@/lib/domain/errors";
import { Role, roles } from "@/lib/domain/members/member";
import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";
import { isDemo } from "@/lib/server/env";
import { logger } from "@/lib/server/logger";
import { type StartedSession, startSession } from "./sessions";

/** The seeded exercises that run, whose members anybody may be in a demonstration; never those that visitors made. */
export const demoSlugs = ["open-floor", "northern-mexico"];

export type DemoPersona = {
  memberId: Id;
  alias: string;
  role: Role;
  region: string;
  field: string;
  slug: string;
  exerciseTitle: string;
};

/** Whom a visitor may be: organizers first, and in each role in the order of joining. */
export async function listDemoPersonas(): Promise<DemoPersona[]> {
  const members = await db().prisma.member.findMany({
    where: { exercise: { slug: { in: demoSlugs } } },
    include: { exercise: { select: { slug: true, title: true } } },
    orderBy: [{ exercise: { createdAt: "asc" } }, { joinedAt: "asc" }, { id: "asc" }],
  });
  const personas = members.map(({ id, alias, role, region, field, exercise }) => ({
    memberId: id,
    alias,
    role: Role.parse(role),
    region,
    field,
    slug: exercise.slug,
    exerciseTitle: exercise.title,
  }));
  return roles.flatMap((role) => personas.filter((persona) => persona.role === role));
}

/** Starts a session as one of the personas. Throws "not-found" outside a demonstration, or for anybody else. */
export async function enterAs(memberId: Id): Promise<{ slug: string; session: StartedSession }> {
  const member = isDemo()
    ? await db().prisma.member.findUnique({
        where: { id: memberId, exercise: { slug: { in: demoSlugs } } },
        select: { userId: true, exercise: { select: { slug: true } } },
      })
    : null;
  if (!member?.userId) throw new Refusal("not-found", "There is no such persona here.");
  const session = await startSession(member.userId);
  logger.info({ userId: member.userId, by: "demonstration" }, "signed in");
  return { slug: member.exercise.slug, session };
}
