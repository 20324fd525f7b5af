import { randomUUID } from "node:crypto";
import { templates } from "@/lib/domain/exercise/templates";
import type { RoundPlan } from "@/lib/domain/rounds/round";
import { createApi } from "@/lib/crowd/api";
import type { Arguments } from "./arguments";
import { join } from "@/lib/crowd/join";
import { found, invite } from "./assemble";
import type { CrowdMember } from "@/lib/crowd/member";
import { open, publish } from "./organize";
import { enoughOptions, fullPlan, makePlan, type Plan } from "@/lib/crowd/plan";
import { type Company, playToTheEnd } from "./play-to-the-end";
import type { Progress } from "./progress";
import { createRandom } from "@/lib/domain/random";
import type { Tally } from "@/lib/crowd/tally";
import { createGate } from "@/lib/crowd/timing";
import { synthetic } from "@/lib/crowd/words";

// The server does one thing after the other in an exercise: more at once would only wait longer.
const inFlight = 8;
const observers = 3;
const moderators = 3;

/** Plays the exercise from its founding to its publication. Throws when it cannot go on. */
export async function play(args: Arguments, tally: Tally, progress: Progress): Promise<void> {
  const random = createRandom(args.seed);
  const template = templates.find(({ id }) => id === "mexico")!;
  const rounds = planRounds(template.rounds, args);
  const framing = {
    ...template.framing,
    title: `${template.name}, simulated (seed ${args.seed})`,
    provenance: synthetic,
  };
  const plan = makePlan(random, framing, rounds, args.analysts, fullPlan(args.analysts));

  progress.enter("Founding");
  const gate = createGate(inFlight);
  const organizer = await found(createApi(args.url, 0, gate, tally, args.token), framing, rounds, tally);
  progress.follow(organizer);
  const cast = await gather(organizer, args, tally, progress, (home) => createApi(args.url, home, gate, tally));

  await open(organizer);
  await playToTheEnd(plan, cast, args.speed === "max", tally, progress, random);
  progress.enter("Publishing");
  await publish(organizer);
  requireWhole(plan, organizer, tally);
}

/** An exercise that a deadline or an outage has left half empty has shown nothing. */
function requireWhole(plan: Plan, { live }: CrowdMember, tally: Tally): void {
  const { options, narratives, takeaways } = live.getState();
  const found = {
    options: Object.keys(options).length,
    narratives: Object.keys(narratives).length,
    takeaways: takeaways.length,
  };
  const wanted = { options: enoughOptions, narratives: plan.narratives.length, takeaways: plan.takeaways.length };
  for (const name of ["options", "narratives", "takeaways"] as const) {
    if (found[name] < wanted[name]) tally.error(`There are ${found[name]} ${name} instead of ${wanted[name]}.`);
  }
}

/** The rounds of the template, as long as the clock is to give them; with `--speed max` as long as they are. */
function planRounds(rounds: Omit<RoundPlan, "id">[], { speed, minutes }: Arguments): RoundPlan[] {
  const wholeMs = rounds.reduce((sum, { lengthMs }) => sum + lengthMs, 0);
  const scale = speed === "max" ? 1 : (minutes * 60_000) / wholeMs;
  return rounds.map((round) => ({
    ...round,
    id: randomUUID(),
    lengthMs: Math.max(1_000, Math.round(round.lengthMs * scale)),
  }));
}

type ApiAt = (home: number) => ReturnType<typeof createApi>;

/** Everybody joins. Whoever is to moderate comes first as an analyst, since guests cannot come as more. */
async function gather(
  organizer: CrowdMember,
  { analysts }: Arguments,
  tally: Tally,
  progress: Progress,
  apiAt: ApiAt,
): Promise<Company> {
  progress.enter("Joining");
  const forAnalysts = await invite(organizer, "analyst", analysts + moderators);
  const forObservers = await invite(organizer, "observer", observers);
  const comes = async (code: string, role: "analyst" | "observer", index: number) => {
    const member = await join(apiAt(index + 1), code, role, index, tally);
    progress.follow(member);
    return member;
  };
  const many = (code: string, role: "analyst" | "observer", count: number, from = 0) =>
    Promise.all(Array.from({ length: count }, (_, index) => comes(code, role, from + index)));

  const first = await many(forAnalysts, "analyst", moderators, analysts);
  const promoted = first.map(({ memberId }) =>
    organizer.act({ id: randomUUID(), type: "change-role", memberId, role: "moderator" }),
  );
  const [joined] = await Promise.all([
    many(forAnalysts, "analyst", analysts),
    many(forObservers, "observer", observers),
    ...promoted,
  ]);
  return { organizer, moderators: first, analysts: joined };
}
