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

/** With the clock: what there is to do is spread over the first two thirds of what is left of the round. */
export function clockPace(organizer: CrowdMember, roundId: string, random: Random): Pace {
  const { clock, getState } = organizer.live;
  const find = (): Round | undefined => getState().rounds.find((round) => round.id === roundId);
  const left = () => Math.max(0, (find()?.closesAt ?? 0) - clock.now());
  const startedAt = clock.now();
  const length = left();
  return {
    moments: (count) =>
      Array.from({ length: count }, () => startedAt + random.between(0.04, 0.66) * length).toSorted((a, b) => a - b),
    breath: () => sleep(random.between(0, length / 150)),
    isOver: () => findCurrentRound(getState().rounds, clock.now())?.id !== roundId,
  };
}
