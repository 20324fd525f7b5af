import { idReused, Refusal } from "@/lib/domain/errors";
import { ExerciseStatus } from "@/lib/domain/exercise/setup";
import type { JoinExercise } from "@/lib/domain/members/commands";
import { type Role, whyInviteFails } from "@/lib/domain/members/member";
import { type Id, type Instant, limits } from "@/lib/domain/primitives";
import { sha256 } from "@/lib/server/auth/secrets";
import { db } from "@/lib/server/db/client";
import { commit, type Options, type Scene } from "@/lib/server/log/execute";
import { toInvite } from "./rows";

export type Joined = { slug: string; memberId: Id; seq: number };

/**
 * Joins the exercise an invite is for. The id in the input becomes the member's, so that the same
 * request again answers the same. Throws "invite-invalid", "alias-taken", "already-member" or "exercise-full".
 */
export async function joinExercise(
  code: string,
  userId: Id,
  input: JoinExercise,
  options: Options = {},
): Promise<Joined> {
  const invited = await (options.db ?? db()).prisma.invite.findUnique({
    where: { codeHash: sha256(code) },
    select: { id: true, exercise: { select: { slug: true } } },
  });
  if (!invited) throw new Refusal("invite-invalid", "This invitation does not exist. Check that the link is complete.");
  const { slug } = invited.exercise;
  const { seq } = await commit(slug, options, async (scene) => {
    if (await isRepeat(scene, userId, input.id)) return { entries: [], earlier: [] };
    const role = await requireUsableInvite(scene, invited.id);
    await requireRoom(scene, input);
    const persona = { alias: input.alias, region: input.region, field: input.field };
    return {
      aside: { userId },
      commandId: input.id,
      entries: [
        {
          event: { type: "member.joined", payload: { memberId: input.id, role, persona } },
          by: input.id,
        },
        { event: { type: "invite.used", payload: { inviteId: invited.id, memberId: input.id } }, by: input.id },
      ],
    };
  });
  return { slug, memberId: input.id, seq };
}

async function isRepeat({ tx, exercise }: Scene, userId: Id, memberId: Id): Promise<boolean> {
  const member = await tx.member.findFirst({ where: { exerciseId: exercise.id, userId } });
  if (!member) return false;
  if (member.id === memberId) return true;
  throw new Refusal("already-member", `You have already joined this exercise, as ${member.alias}.`);
}

async function requireUsableInvite({ tx, exercise, now }: Scene, inviteId: Id): Promise<Role> {
  const invite = toInvite(await tx.invite.findUniqueOrThrow({ where: { id: inviteId } }));
  const problem = whyInviteFails(invite, now) ?? whyExerciseIsOver(exercise.status);
  if (problem) throw new Refusal("invite-invalid", problem);
  return invite.role;
}

async function requireRoom({ tx, exercise }: Scene, { id, alias }: JoinExercise): Promise<void> {
  // Whoever sent that command would be told that somebody else had used its id.
  if (await tx.event.findFirst({ where: { exerciseId: exercise.id, commandId: id } })) throw idReused();
  const taken = await tx.member.findFirst({
    where: { OR: [{ id }, { exerciseId: exercise.id, alias: { equals: literally(alias), mode: "insensitive" } }] },
  });
  if (taken?.id === id) throw idReused();
  if (taken) {
    const message = `"${alias}" is taken. Choose another alias.`;
    throw new Refusal("alias-taken", message, [{ path: "alias", message }]);
  }
  const members = await tx.member.count({ where: { exerciseId: exercise.id } });
  if (members >= limits.members) throw new Refusal("exercise-full", "This exercise has no place left.");
}

// Prisma compares without regard to case by ILIKE, which reads some characters as a pattern.
function literally(text: string): string {
  return text.replaceAll(/[\\%_]/g, "\\$&");
}

function whyExerciseIsOver(status: ExerciseStatus): string | null {
  if (status === "closed") return "This exercise is closed; nobody can join any more.";
  return status === "published" ? "This exercise is over. Its report can be read without joining." : null;
}

export type InviteView = {
  exerciseTitle: string;
  question: string;
  slug: string;
  role: Role;
  allowsGuests: boolean;
  /** Why it cannot be used, as a sentence; null when it can. */
  problem: string | null;
};

/** What a page may say of an invite to whoever holds its code. */
export async function findInvite(code: string, now: Instant = Date.now()): Promise<InviteView | null> {
  const row = await db().prisma.invite.findUnique({ where: { codeHash: sha256(code) }, include: { exercise: true } });
  if (!row) return null;
  const { exercise, ...columns } = row;
  const invite = toInvite({ ...columns });
  return {
    exerciseTitle: exercise.title,
    question: exercise.question,
    slug: exercise.slug,
    role: invite.role,
    allowsGuests: invite.allowsGuests,
    problem: whyInviteFails(invite, now) ?? whyExerciseIsOver(ExerciseStatus.parse(exercise.status)),
  };
}
