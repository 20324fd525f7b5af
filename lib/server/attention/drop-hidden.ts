import { type Audience, canSee } from "@/lib/domain/audience";
import type { LoggedEvent } from "@/lib/domain/events";
import { Role } from "@/lib/domain/members/member";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";

/** Takes from a member whose role or desk has just changed the notices of what they may not see any more. */
export async function dropHidden(tx: Tx, exerciseId: Id, event: LoggedEvent): Promise<void> {
  if (event.type !== "member.role-changed" && event.type !== "member.seated") return;
  const { memberId } = event.payload;
  const { role, desk } = await tx.member.findUniqueOrThrow({
    where: { id: memberId },
    select: { role: true, desk: true },
  });
  const viewer = { kind: "member" as const, memberId, role: Role.parse(role), desk };
  const notices = await tx.notice.findMany({ where: { memberId }, select: { seq: true } });
  const events = await tx.event.findMany({
    where: { exerciseId, seq: { in: notices.map(({ seq }) => seq) }, NOT: { audience: "everyone" } },
    select: { seq: true, audience: true },
  });
  const hidden = events.filter(({ audience }) => !canSee(viewer, audience as Audience)).map(({ seq }) => seq);
  // A nudge is theirs whatever they see.
  await tx.notice.deleteMany({ where: { memberId, seq: { in: hidden }, NOT: { kind: "nudge" } } });
}
