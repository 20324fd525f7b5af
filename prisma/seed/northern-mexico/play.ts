import { Command } from "@/lib/domain/commands";
import { db } from "@/lib/server/db/client";
import { tick } from "@/lib/server/log/commit";
import { execute } from "@/lib/server/log/execute";
import { gather, userIdOf } from "../mexico-2013/people";
import { idsOf, organizer, proposing } from "../mexico-2013/proposing";
import { inviteObserver } from "../open-floor/observer";
import { options, sources, threads } from "./contents";
import { northernMexico } from "./framing";
import { members } from "./members";
import { roundsOf } from "./rounds";

const slug = "northern-mexico";
const day = 24 * 60 * 60 * 1_000;
/** When its week begins in the texts; it is played as long ago as makes the last of them an hour old. */
const written = Date.parse("2011-03-07T00:00:00Z");

/** Opens, once, an exercise that has reached its second call for options, with gaps to fill. */
export async function playNorthernMexico(): Promise<void> {
  const played = await db().prisma.exercise.findUnique({ where: { slug }, select: { status: true, openedAt: true } });
  if (played && played.status !== "draft" && played.status !== "open") return;
  const ids = idsOf(slug);
  const steps = proposing(ids, options, threads, sources).toSorted((a, b) => a.at - b.at);
  const last = steps.at(-1)!;
  // What visitors have done to it since is theirs.
  if (await db().prisma.event.findFirst({ where: { commandId: last.command.id } })) return inviteObserver(slug);

  // An interrupted seeding keeps its own beginning.
  const opensAt = played?.openedAt?.getTime() ?? Date.now() - day / 24 - (last.at - written);
  await gather(slug, northernMexico, roundsOf(slug), opensAt - 4 * day, members);
  await execute(slug, userIdOf(organizer), { id: ids.other("open"), type: "open-exercise" }, { now: opensAt });
  let midnight = opensAt + day;
  for (const { at, by, command } of steps) {
    const now = at - written + opensAt;
    for (; midnight <= now; midnight += day) await tick(slug, { now: midnight });
    await execute(slug, userIdOf(by), Command.parse(command), { now });
  }
  await inviteObserver(slug);
}
