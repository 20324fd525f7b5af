import type { Viewer } from "@/lib/domain/audience";
import { canRead, isStaff } from "@/lib/domain/audience";
import { Refusal } from "@/lib/domain/errors";
import { ExerciseStatus } from "@/lib/domain/exercise/setup";
import { Role } from "@/lib/domain/members/member";
import { type Id, type Instant, Slug } from "@/lib/domain/primitives";
import { createLookup } from "@/lib/server/db/lookup";

export const shutOut = "You have no access to this exercise at present. What you wrote is kept; ask its organizer.";

export type Access = { exerciseId: Id; viewer: Viewer };

/** When access was asked for: after event `seq` of the exercise, at `now` by the database's clock. */
export type Moment = { seq: number; now: Instant };

type AccessRow = {
  id: Id;
  seq: number;
  now: Date;
  status: string;
  memberId: Id | null;
  role: string | null;
  desk: string | null;
};

/**
 * How somebody sees an exercise: as the member they are, or as a reader once it is published.
 * Throws "not-found" otherwise, as for an exercise that does not exist, so that nobody can tell.
 */
export async function requireAccess(slug: string, userId: Id | null): Promise<Access & Moment> {
  const row = Slug.safeParse(slug).success ? await findAccess({ slug, userId }) : undefined;
  const viewer: Viewer =
    row && row.memberId !== null
      ? { kind: "member", memberId: row.memberId, role: Role.parse(row.role), desk: row.desk }
      : { kind: "reader" };
  if (!row || !canRead(viewer, ExerciseStatus.parse(row.status))) {
    throw new Refusal(
      "not-found",
      "There is no exercise here that you can see. You may need to sign in, or an invitation.",
    );
  }
  return { exerciseId: row.id, viewer, seq: row.seq, now: row.now.getTime() };
}

type Asking = { slug: string; userId: Id | null };

const findAccess = createLookup<Asking, AccessRow | undefined>(async (sql, asking) => {
  const rows = await sql<AccessRow & { place: number }>(
    `SELECT place::int, exercise.id, seq, clock_timestamp() AS now, status, member.id AS "memberId", role, desk
     FROM unnest($1::text[], $2::uuid[]) WITH ORDINALITY AS asking (slug, "userId", place)
       JOIN exercise ON exercise.slug = asking.slug
       LEFT JOIN member
         ON member."exerciseId" = exercise.id AND member."userId" = asking."userId" AND standing = 'active'`,
    [asking.map(({ slug }) => slug), asking.map(({ userId }) => userId)],
  );
  const byPlace = new Map(rows.map(({ place, ...row }) => [place, row]));
  return asking.map((_asked, index) => byPlace.get(index + 1));
});

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
