import type { InjectContent, ReleasePlan } from "@/lib/domain/injects/inject";
import type { Id, Instant } from "@/lib/domain/primitives";
import type { RoundPlan } from "@/lib/domain/rounds/round";
import type { Framing } from "./setup";

export type PlannedInject = { content: InjectContent; plan: ReleasePlan };

/** All that an organizer has set up of an exercise: what it is made of before anybody joins. */
export type Setup = { framing: Framing; rounds: RoundPlan[]; injects: PlannedInject[]; capacity: number | null };

/** Names of rounds, and titles of injects, whose moment could not be taken along. */
export type LeftOut = { starts: string[]; moments: string[] };

/**
 * The setup of a new exercise that is made like this one at `now`: everything as it is, under ids of its own. A round
 * that was to start at a moment that has passed follows the one before it instead; an inject that was due at such a
 * moment, or hung on a round that is no more, waits in reserve.
 */
export function copySetup(
  { framing, rounds, injects, capacity }: Setup,
  now: Instant,
  newId: () => Id,
): { setup: Setup; leftOut: LeftOut } {
  const ids = new Map(rounds.map(({ id }) => [id, newId()]));
  const hasGoneBy = ({ startsAt }: RoundPlan): boolean => typeof startsAt === "number" && startsAt <= now;
  const kept = injects.map(({ content, plan }) => ({ content, plan: withRound(plan, ids, now) }));
  return {
    setup: {
      framing,
      capacity,
      rounds: rounds.map((round) => ({
        ...round,
        id: ids.get(round.id)!,
        startsAt: hasGoneBy(round) ? null : (round.startsAt ?? null),
      })),
      injects: kept.map(({ content, plan }) => ({ content, plan: plan ?? { kind: "reserve" } })),
    },
    leftOut: {
      starts: rounds.filter(hasGoneBy).map(({ name }) => name),
      moments: kept.filter(({ plan }) => plan === null).map(({ content }) => content.title),
    },
  };
}

/** A plan that hangs on the rounds of the copy; null where there is nothing any more that it could hang on. */
function withRound(plan: ReleasePlan, ids: ReadonlyMap<Id, Id>, now: Instant): ReleasePlan | null {
  if (plan.kind === "time") return plan.at > now ? plan : null;
  if (plan.kind !== "round") return plan;
  const roundId = ids.get(plan.roundId);
  return roundId === undefined ? null : { ...plan, roundId };
}
