import { Command } from "@/lib/domain/commands";
import { mexico } from "@/lib/domain/exercise/templates/mexico";
import { activities } from "@/lib/domain/rounds/round";
import { db } from "@/lib/server/db/client";
import { execute } from "@/lib/server/log/execute";
import { options, threads } from "../mexico-2013/contents";
import { gather, userIdOf } from "../mexico-2013/people";
import { idsOf, mexicoSources, organizer, proposing } from "../mexico-2013/proposing";
import { seedId } from "../seed-id";
import { inviteObserver } from "./observer";

const slug = "open-floor";
const day = 24 * 60 * 60 * 1_000;

const framing = {
  ...mexico.framing,
  title: "Mexico, open floor",
  provenance:
    "A floor to try things on: one long round that permits everything. It starts with eight options of the exercise Mexico 2013 and their threads; all of it is synthetic, and so is everybody in it but you.",
};

const round = {
  id: seedId(`${slug} round`),
  name: "Open floor",
  purpose: "Everything is permitted: propose, argue, revise, bundle and conclude.",
  lengthMs: 60 * day,
  permits: [...activities],
};

/** Opens, once, an exercise that runs now, for visitors of the demonstration to take part in. */
export async function playOpenFloor(): Promise<void> {
  const played = await db().prisma.exercise.findUnique({ where: { slug }, select: { status: true, openedAt: true } });
  if (played && played.status !== "draft" && played.status !== "open") return;

  const ids = idsOf(slug);
  const first = options.filter(({ number }) => number <= 8);
  const firstThreads = threads.filter(({ option }) => option <= 8);
  const steps = proposing(ids, first, firstThreads, mexicoSources).toSorted((a, b) => a.at - b.at);
  // A demonstration that was filled before there was an observer gets one as well.
  if (await db().prisma.event.findFirst({ where: { commandId: steps.at(-1)!.command.id } })) {
    return inviteObserver(slug);
  }

  // The last comment of these was written a moment ago; an interrupted seeding keeps its own beginning.
  const span = steps.at(-1)!.at - steps[0]!.at;
  const opensAt = played?.openedAt?.getTime() ?? Date.now() - span - day / 24;
  const shift = opensAt + day / 48 - steps[0]!.at;

  await gather(slug, framing, [round], opensAt - 7 * day);
  await execute(slug, userIdOf(organizer), { id: ids.other("open"), type: "open-exercise" }, { now: opensAt });
  for (const { at, by, command } of steps) {
    await execute(slug, userIdOf(by), Command.parse(command), { now: at + shift });
  }
  await inviteObserver(slug);
}
