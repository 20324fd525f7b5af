import type { Gap } from "@/lib/domain/coverage/gap";
import { type Level, type Levels, levelOf, type Topic, topicOf } from "@/lib/domain/expertise/expertise";
import type { Member } from "@/lib/domain/members/member";
import { policy } from "@/lib/domain/policy";
import type { Id } from "@/lib/domain/primitives";

/** Why a call reaches whom it reaches: they know it well, or some of it, or nobody has said so and all analysts are asked. */
export type ReachedAs = "good" | "some" | "everybody";
export type Reach = { memberIds: Id[]; as: ReachedAs };

type Reachable = Pick<Member, "id" | "role" | "standing">;

/** What one has to know something of, to know something of a gap. */
export function topicsOfGap({ instrumentId, stakeholderId }: Gap): Topic[] {
  return [
    ...(instrumentId === undefined ? [] : [topicOf("instrument", instrumentId)]),
    ...(stakeholderId === undefined ? [] : [topicOf("stakeholder", stakeholderId)]),
  ];
}

/**
 * Whom a call by `byId` reaches: of those who may propose, who says that they know at least one of its topics well; if
 * nobody does, who knows some of it; if still nobody, all analysts.
 */
export function reachOf(
  gap: Gap,
  members: readonly Reachable[],
  expertise: Readonly<Record<Id, Levels>>,
  byId: Id | null,
): Reach {
  const topics = topicsOfGap(gap);
  const asked = members.filter(
    ({ id, role, standing }) => id !== byId && standing === "active" && policy["submit-option"].roles.includes(role),
  );
  const knowing = (least: Level): Id[] =>
    asked.filter(({ id }) => topics.some((topic) => levelOf(expertise[id], topic) >= least)).map(({ id }) => id);
  const [good, some] = [knowing(2), knowing(1)];
  if (good.length > 0) return { memberIds: good, as: "good" };
  if (some.length > 0) return { memberIds: some, as: "some" };
  const analysts = asked.filter(({ role }) => role === "analyst").map(({ id }) => id);
  return { memberIds: analysts, as: "everybody" };
}
