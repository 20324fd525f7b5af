import type { InviteTerms } from "@/lib/domain/members/member";
import { createExercise } from "@/lib/server/exercises/create-exercise";
import { execute } from "@/lib/server/log/execute";
import { joinExercise } from "@/lib/server/members/join-exercise";
import { db } from "@/lib/server/db/client";
import type { Framing } from "@/lib/domain/exercise/setup";
import type { RoundPlan } from "@/lib/domain/rounds/round";
import { seedId } from "../seed-id";
import { members } from "./members";
import type { SeedMember } from "./types";

export const userIdOf = (alias: string): string => seedId(`user ${alias}`);

/** Founds the exercise and lets everybody join, one each two hours from `startsAt` (ms UTC): all 74 are there after six days and two hours. */
export async function gather(
  slug: string,
  framing: Framing,
  rounds: RoundPlan[],
  startsAt: number,
  people: SeedMember[] = members,
): Promise<void> {
  const organizer = people.find(({ role }) => role === "organizer")!;
  await db().prisma.user.createMany({
    data: people.map(({ alias, name }) => ({ id: userIdOf(alias), name })),
    skipDuplicates: true,
  });
  const userId = userIdOf(organizer.alias);
  const founding = { id: seedId(`exercise ${slug}`), slug, framing, rounds, alias: organizer.alias };
  await createExercise(userId, founding, { now: startsAt });

  const hour = 60 * 60 * 1_000;
  const joining = people.filter(({ role }) => role !== "organizer");
  const codeOf = (role: string): string => seedId(`code ${slug} ${role}`);
  for (const role of ["moderator", "analyst"] as const) {
    const terms: InviteTerms = {
      role,
      maxUses: joining.filter((member) => member.role === role).length,
      expiresAt: startsAt + 30 * 24 * hour,
      allowsGuests: false,
    };
    const issue = { id: seedId(`invite ${slug} ${role}`), type: "issue-invite" as const, terms, code: codeOf(role) };
    await execute(slug, userId, issue, { now: startsAt + hour });
  }
  for (const [index, { alias, region, field, role }] of joining.entries()) {
    const persona = { id: seedId(`member ${slug} ${alias}`), alias, region, field };
    await joinExercise(codeOf(role), userIdOf(alias), persona, { now: startsAt + (index + 1) * 2 * hour });
  }
}
