import { idReused, Refusal } from "@/lib/domain/errors";
import type { DomainEvent } from "@/lib/domain/events";
import type { JoinExercise } from "@/lib/domain/members/commands";
import { type Persona, type Role, whyInviteFails } from "@/lib/domain/members/member";
import { freePlaces, takesPlace } from "@/lib/domain/members/places";
import { type Id, limits } from "@/lib/domain/primitives";
import { hashOfCode } from "@/lib/server/auth/code-hash";
import { db } from "@/lib/server/db/client";
import { commit, type Options, type Scene } from "@/lib/server/log/commit";
import { countPlacesTaken } from "./admit";
import { whyExerciseIsOver } from "./find-invite";
import { toInvite } from "./rows";
import { shutOut } from "./viewer";

/** `isWaiting`: there was no place free, and the id will be the member's once there is. */
export type Joined = { slug: string; memberId: Id; seq: number; isWaiting: boolean };

/**
 * Joins the exercise an invite is for, or its waiting list where it is full. The id in the input becomes the
 * member's, so that the same request again answers the same. Throws "invite-invalid", "alias-taken",
 * "already-member" or "exercise-full".
 */
export async function joinExercise(
  code: string,
  userId: Id,
  input: JoinExercise,
  options: Options = {},
): Promise<Joined> {
  const invited = await (options.db ?? db()).prisma.invite.findUnique({
    where: { codeHash: hashOfCode(code) },
    select: { id: true, exercise: { select: { slug: true } } },
  });
  if (!invited) throw new Refusal("invite-invalid", noSuchInvite);
  const { slug } = invited.exercise;
  let isWaiting = false;
  const { seq } = await commit(slug, options, async (scene) => {
    const before = await findRepeat(scene, userId, input.id);
    if (before) {
      isWaiting = before.isWaiting;
      return { entries: [], earlier: [] };
    }
    const role = await requireUsableInvite(scene, invited.id);
    await requireRoom(scene, input);
    isWaiting = !(await hasPlace(scene, role));
    const persona = { alias: input.alias, region: input.region, field: input.field };
    const { simulatedFor } = await scene.tx.user.findUniqueOrThrow({ where: { id: userId } });
    return {
      aside: { userId },
      commandId: input.id,
      entries: [
        {
          event: isWaiting ? queued(input.id, role, persona) : joined(input.id, role, persona, simulatedFor !== null),
          by: input.id,
        },
        { event: { type: "invite.used", payload: { inviteId: invited.id, memberId: input.id } }, by: input.id },
      ],
    };
  });
  return { slug, memberId: input.id, seq, isWaiting };
}

export const noSuchInvite = "This invitation does not exist. Check that the link, or the code, is complete.";

function joined(memberId: Id, role: Role, persona: Persona, isSimulated: boolean): DomainEvent {
  const played = isSimulated ? { isSimulated } : {};
  return { type: "member.joined", payload: { memberId, role, persona, ...played } };
}

function queued(applicantId: Id, role: Role, persona: Persona): DomainEvent {
  return { type: "applicant.queued", payload: { applicantId, role, persona } };
}

async function findRepeat({ tx, exercise }: Scene, userId: Id, memberId: Id): Promise<{ isWaiting: boolean } | null> {
  const where = { exerciseId: exercise.id, userId };
  const member = await tx.member.findFirst({ where });
  const found = member ?? (await tx.applicant.findFirst({ where }));
  if (!found) return null;
  if (found.id === memberId) return { isWaiting: member === null };
  if (member && member.standing !== "active") throw new Refusal("forbidden", shutOut);
  const message = member
    ? `You have already joined this exercise, as ${found.alias}.`
    : `You are waiting for a place in this exercise already, as ${found.alias}.`;
  throw new Refusal("already-member", message);
}

// Whoever comes while others wait must not overtake them.
async function hasPlace({ tx, exercise }: Scene, role: Role): Promise<boolean> {
  if (!takesPlace(role)) return true;
  const { capacity } = await tx.exercise.findUniqueOrThrow({ where: { id: exercise.id }, select: { capacity: true } });
  if (capacity === null) return true;
  if ((await tx.applicant.count({ where: { exerciseId: exercise.id } })) > 0) return false;
  return freePlaces(capacity, await countPlacesTaken(tx, exercise.id)) > 0;
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
  const sameAlias = { exerciseId: exercise.id, alias: { equals: literally(alias), mode: "insensitive" as const } };
  const where = { OR: [{ id }, sameAlias] };
  const taken = (await tx.member.findFirst({ where })) ?? (await tx.applicant.findFirst({ where }));
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
