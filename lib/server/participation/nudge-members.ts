import { Refusal } from "@/lib/domain/errors";
import { Role, Standing } from "@/lib/domain/members/member";
import { whyLeftOut } from "@/lib/domain/participation/nudge";
import { toInstant } from "@/lib/server/db/instants";
import type { Handler } from "@/lib/server/log/context";

export const nudgeMembers: Handler<"nudge-members"> = async ({ tx, exercise, actor, now }, { memberIds, text }) => {
  const wanted = [...new Set(memberIds)];
  const rows = await tx.member.findMany({
    where: { exerciseId: exercise.id, id: { in: wanted } },
    select: { id: true, role: true, standing: true, nudge: { select: { times: true, lastAt: true } } },
  });
  if (rows.length < wanted.length) throw new Refusal("not-found", "Somebody named here is no member of this exercise.");
  const about = { byId: actor.memberId, now };
  const reasons = new Map(
    rows.map(({ id, role, standing, nudge }) => {
      const member = { id, role: Role.parse(role), standing: Standing.parse(standing) };
      const nudges = nudge ? { times: nudge.times, lastAt: toInstant(nudge.lastAt) } : undefined;
      return [id, whyLeftOut(member, nudges, about)];
    }),
  );
  const left = wanted.filter((id) => reasons.get(id) === null);
  if (left.length > 0) return [{ type: "members.nudged", payload: { memberIds: left, text } }];
  if ([...reasons.values()].includes("nudged-lately")) {
    throw new Refusal("too-soon", "All of them have been nudged within the last day. Wait until a day has gone by.");
  }
  throw new Refusal("invalid", "None of them can be nudged: they are suspended, removed, observers, or you yourself.");
};
