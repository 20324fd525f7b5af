import { findCurrentRound } from "@/lib/domain/rounds/clock";
import type { Round } from "@/lib/domain/rounds/round";
import type { CrowdMember } from "./member";
import type { Random } from "./random";
import { sleep } from "./timing";

/** How the crowd fills a round that is open. */
export type Pace = {
  /** Moments in ms UTC at the server, in order, for so many things to do; null where nobody waits. */
  moments(count: number): number[] | null;
  /** Between two things that a moderator does. */
  breath(): Promise<void>;
  isOver(): boolean;
};

const stallMs = 240_000;

/** As quick as the server answers; a round is over when everybody has done their part. */
export function quickPace(): Pace {
  const giveUpAt = performance.now() + stallMs;
  return { moments: () => null, breath: async () => undefined, isOver: () => performance.now() > giveUpAt };
}

/**
 * With the clock: what there is to do is spread over a part of what is left of the round, a smaller
 * one where something is proposed, since whoever misses that has few more chances.
 */
export function clockPace(organizer: CrowdMember, { id, permits }: Round, random: Random): Pace {
  const { clock, getState } = organizer.live;
  const closesAt = getState().rounds.find((round) => round.id === id)?.closesAt ?? 0;
  const startedAt = clock.now();
  const length = Math.max(0, closesAt - startedAt);
  const part = permits.includes("propose") ? 0.45 : 0.66;
  return {
    moments: (count) =>
      Array.from({ length: count }, () => startedAt + random.between(0.04, part) * length).toSorted((a, b) => a - b),
    breath: () => sleep(random.between(0, length / 150)),
    isOver: () => findCurrentRound(getState().rounds, clock.now())?.id !== id,
  };
}
