import type { Viewer } from "@/lib/domain/audience";
import { canRead, isStaff } from "@/lib/domain/audience";
import { Refusal } from "@/lib/domain/errors";
import { ExerciseStatus } from "@/lib/domain/exercise/setup";
import { Role } from "@/lib/domain/members/member";
import { type Id, Slug } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";

export const shutOut = "You have no access to this exercise at present. What you wrote is kept; ask its organizer.";

export type Access = { exerciseId: Id; viewer: Viewer };

/**
 * How somebody sees an exercise: as the member they are, or as a reader once it is published.
 * Throws "not-found" otherwise, as for an exercise that does not exist, so that nobody can tell.
 */
export async function requireAccess(slug: string, userId: Id | null): Promise<Access> {
  const exercise = Slug.safeParse(slug).success ? await findExercise(slug) : null;
  const member = exercise && userId ? await findMember(exercise.id, userId) : null;
  const viewer: Viewer = member
    ? { kind: "member", memberId: member.id, role: Role.parse(member.role), desk: member.desk }
    : { kind: "reader" };
  if (!exercise || !canRead(viewer, ExerciseStatus.parse(exercise.status))) {
    throw new Refusal(
      "not-found",
      "There is no exercise here that you can see. You may need to sign in, or an invitation.",
    );
  }
  return { exerciseId: exercise.id, viewer };
}

function findExercise(slug: string) {
  return db().prisma.exercise.findUnique({ where: { slug }, select: { id: true, status: true } });
}

function findMember(exerciseId: Id, userId: Id) {
  return db().prisma.member.findUnique({
    where: { exerciseId_userId: { exerciseId, userId }, standing: "active" },
    select: { id: true, role: true, desk: true },
  });
}

/** The member who is looking; null for a reader. */
export function memberIdOf(viewer: Viewer): Id | null {
  return viewer.kind === "member" ? viewer.memberId : null;
}

export type MemberAccess = { exerciseId: Id; memberId: Id; role: Role };

/** Like `requireAccess`, for what only members have; throws "forbidden" to readers of a published exercise. */
export async function requireMember(slug: string, userId: Id | null): Promise<MemberAccess> {
  const { exerciseId, viewer } = await requireAccess(slug, userId);
  if (viewer.kind === "reader") throw new Refusal("forbidden", "Only members of this exercise can do this.");
  return { exerciseId, memberId: viewer.memberId, role: viewer.role };
}

/** Like `requireMember`, for what organizers alone may see; throws "forbidden" with `why` to everybody else. */
export async function requireOrganizer(slug: string, userId: Id | null, why: string): Promise<MemberAccess> {
  const access = await requireMember(slug, userId);
  if (access.role !== "organizer") throw new Refusal("forbidden", why);
  return access;
}

/** Like `requireMember`, for what organizers and moderators may see; throws "forbidden" with `why` to everybody else. */
export async function requireStaff(slug: string, userId: Id | null, why: string): Promise<MemberAccess> {
  const access = await requireMember(slug, userId);
  if (!isStaff(access.role)) throw new Refusal("forbidden", why);
  return access;
}
