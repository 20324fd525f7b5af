import { Refusal } from "@/lib/domain/errors";
import type { DomainEvent } from "@/lib/domain/events";
import { aliasOfErased, isErased } from "@/lib/domain/members/erased";
import { Role, Standing } from "@/lib/domain/members/member";
import { takesPlace } from "@/lib/domain/members/places";
import type { Id } from "@/lib/domain/primitives";
import type { Handler, HandlerContext } from "@/lib/server/log/context";
import { commit, type Options } from "@/lib/server/log/commit";
import { admitNext } from "./admit";
import { requireMemberOf, requireOther } from "./require-member-of";

/** What they wrote stays, under an alias that says nothing; whatever told who they are leaves the log and the tables. */
export const eraseMember: Handler<"erase-member"> = async (context, { memberId }) => {
  const member = await requireMemberOf(context, memberId);
  requireOther(context, memberId);
  return isErased(member) ? [] : erasureOf(context, member);
};

/**
 * As `eraseMember`, by the member themselves, in whatever state the exercise is; also who is suspended, or was removed. Throws
 * "not-found" to who is no member, or not any more, "invalid" to the one organizer that it has.
 */
export async function eraseOneself(slug: string, userId: Id, options: Options = {}): Promise<{ seq: number }> {
  const { seq } = await commit(slug, options, async ({ tx, exercise }) => {
    const { id: exerciseId } = exercise;
    const member = await tx.member.findUnique({ where: { exerciseId_userId: { exerciseId, userId } } });
    if (!member)
      throw new Refusal("not-found", "You are no member of this exercise, or what told who you are is erased already.");
    const others = { exerciseId, role: "organizer", standing: "active", userId: { not: null }, id: { not: member.id } };
    if (member.role === "organizer" && (await tx.member.count({ where: others })) === 0) {
      throw new Refusal("invalid", "You are its only organizer. Hand the exercise over to somebody else first.");
    }
    const parsed = { ...member, role: Role.parse(member.role), standing: Standing.parse(member.standing) };
    const events = await erasureOf({ tx, exercise }, parsed);
    return { entries: events.map((event) => ({ event, by: member.id })) };
  });
  return { seq };
}

type Leaving = { id: Id; role: Role; standing: Standing };

async function erasureOf(
  { tx, exercise }: Pick<HandlerContext, "tx" | "exercise">,
  { id: memberId, role, standing }: Leaving,
): Promise<DomainEvent[]> {
  const where = { exerciseId: exercise.id };
  const members = await tx.member.findMany({ where, select: { alias: true } });
  const applicants = await tx.applicant.findMany({ where, select: { alias: true } });
  const alias = aliasOfErased([...members, ...applicants].map((row) => row.alias));
  const leaving = takesPlace(role) && standing !== "removed" ? 1 : 0;
  return [{ type: "member.erased", payload: { memberId, alias } }, ...(await admitNext(tx, exercise, { leaving }))];
}
