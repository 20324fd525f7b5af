import { ExerciseStatus } from "@/lib/domain/exercise/setup";
import { type Role, whyInviteFails } from "@/lib/domain/members/member";
import type { Instant } from "@/lib/domain/primitives";
import { hashOfCode } from "@/lib/server/auth/code-hash";
import { db } from "@/lib/server/db/client";
import { toInvite } from "./rows";

export type InviteView = {
  exerciseTitle: string;
  question: string;
  slug: string;
  role: Role;
  allowsGuests: boolean;
  /** What is known of the one whom it was sent to, for the form to begin with; nothing of anybody else. */
  known: { name: string; region: string; field: string };
  /** Why it cannot be used, as a sentence; null when it can. */
  problem: string | null;
};

/** What a page may say of an invite to whoever holds its code. */
export async function findInvite(code: string, now: Instant = Date.now()): Promise<InviteView | null> {
  const row = await db().prisma.invite.findUnique({
    where: { codeHash: hashOfCode(code) },
    include: { exercise: true },
  });
  if (!row) return null;
  const { exercise, ...columns } = row;
  const invite = toInvite(columns);
  return {
    exerciseTitle: exercise.title,
    question: exercise.question,
    slug: exercise.slug,
    role: invite.role,
    allowsGuests: invite.allowsGuests,
    known: { name: row.name, region: row.region, field: row.field },
    problem: whyInviteFails(invite, now) ?? whyExerciseIsOver(ExerciseStatus.parse(exercise.status)),
  };
}

/** Why nobody can join any more, as a sentence, or null. */
export function whyExerciseIsOver(status: ExerciseStatus): string | null {
  if (status === "closed") return "This exercise is closed; nobody can join any more.";
  return status === "published" ? "This exercise is over. Its report can be read without joining." : null;
}
