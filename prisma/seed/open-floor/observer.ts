import { execute } from "@/lib/server/log/execute";
import { joinExercise } from "@/lib/server/members/join-exercise";
import { db } from "@/lib/server/db/client";
import { organizer } from "../mexico-2013/proposing";
import { userIdOf } from "../mexico-2013/people";
import { seedId } from "../seed-id";

const client = { alias: "Bronze Pelican", name: "Hana Ferreira", region: "Mexico City", field: "Government" };

/** The client, for whom it is all done: follows everything and changes nothing. A second time does nothing. */
export async function inviteObserver(slug: string): Promise<void> {
  const { alias, name, region, field } = client;
  const code = seedId(`code ${slug} observer`);
  const terms = { role: "observer" as const, maxUses: 1, expiresAt: null, allowsGuests: false };
  await db().prisma.user.createMany({ data: [{ id: userIdOf(alias), name }], skipDuplicates: true });
  await execute(slug, userIdOf(organizer), {
    id: seedId(`invite ${slug} observer`),
    type: "issue-invite",
    terms,
    code,
  });
  await joinExercise(code, userIdOf(alias), { id: seedId(`member ${slug} ${alias}`), alias, region, field });
}
