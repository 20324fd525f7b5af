import { Command } from "@/lib/domain/commands";
import { mexico } from "@/lib/domain/exercise/templates/mexico";
import { db } from "@/lib/server/db/client";
import { tick } from "@/lib/server/log/commit";
import { execute } from "@/lib/server/log/execute";
import { seedId } from "../seed-id";
import { seedName } from "./ids";
import { releases } from "./inject-steps";
import { gather, userIdOf } from "./people";
import { enterBatch, listRatingBatches } from "./ratings/batches";
import { listSteps } from "./steps";

const provenance =
  "A recreation of an exercise held in April 2013. Every text was written anew; members, injects, threads, revisions, ratings with their reasons, what members say of their expertise and of the narratives, placements and times are synthetic. Of its 33 options 22 correspond to those printed in the report of that year, and 11 are reconstructed parts of them.";

const day = 24 * 60 * 60 * 1_000;

/**
 * Plays the week of April 2013 through the same door as everybody else, at the times of that week.
 * Does nothing when it has been played; goes on where it was interrupted.
 */
export async function playMexico2013(): Promise<void> {
  const played = await db().prisma.exercise.findUnique({ where: { slug: seedName }, select: { status: true } });
  if (played?.status === "published") return;

  const rounds = mexico.rounds.map((round) => ({ ...round, id: seedId(`${seedName} round ${round.name}`) }));
  const steps = [...listSteps(), ...listRatingBatches()].toSorted((a, b) => a.at - b.at);
  const opening = steps[0]!.at;
  await gather(seedName, { ...mexico.framing, provenance }, rounds, opening - 7 * day);

  // The clock is asked when something is due, so that it happens then and not with what somebody does next.
  const last = steps.at(-1)!.at;
  const midnights = Array.from({ length: Math.floor((last - opening) / day) }, (_, n) => opening + (n + 1) * day);
  const due = [...midnights, ...releases].toSorted((a, b) => a - b);
  for (const step of steps) {
    const { at } = step;
    while (due.length > 0 && due[0]! <= at) await tick(seedName, { now: due.shift()! });
    if ("entries" in step) await enterBatch(step);
    else await execute(seedName, userIdOf(step.by), Command.parse(step.command), { now: at });
  }
}
