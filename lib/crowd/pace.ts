import { clockTime, findCurrentRound } from "@/lib/domain/rounds/clock";
import type { Round } from "@/lib/domain/rounds/round";
import type { Random } from "@/lib/domain/random";
import type { CrowdMember } from "./member";
import { sleep } from "./timing";

/** How the crowd fills a round that is open. */
export type Pace = {
  /** For so many things to do, after which part of the round (0 to 1) each is done, in order; null where nobody waits. */
  moments(count: number): number[] | null;
  /** Waits until that part of the round has gone, however it is moved; not while the clock stands. */
  until(moment: number): Promise<void>;
  /** Between two things that a moderator does. */
  breath(): Promise<void>;
  isOver(): boolean;
};

const stallMs = 240_000;
const lookAgainMs = 500;

/** As quick as the server answers; a round is over when everybody has done their part. */
export function quickPace(): Pace {
  const giveUpAt = performance.now() + stallMs;
  const atOnce = async () => undefined;
  return { moments: () => null, until: atOnce, breath: atOnce, isOver: () => performance.now() > giveUpAt };
}

/**
 * With the clock: what there is to do is spread over a part of what is left of the round, a smaller
 * one where something is proposed, since whoever misses that has few more chances.
 */
export function clockPace({ live }: CrowdMember, { id, permits }: Round, random: Random): Pace {
  const { clock, getState } = live;
  const startedAt = clock.now();
  const part = permits.includes("propose") ? 0.45 : 0.66;
  const readLength = (): number =>
    Math.max(0, (getState().rounds.find((round) => round.id === id)?.closesAt ?? 0) - startedAt);
  const isOver = (): boolean => {
    const { rounds, exercise } = getState();
    return findCurrentRound(rounds, clockTime(exercise, clock.now()))?.id !== id;
  };

  async function until(moment: number): Promise<void> {
    while (!isOver()) {
      const left = startedAt + moment * readLength() - clock.now();
      const stands = getState().exercise.pausedAt !== null;
      if (left <= 0 && !stands) return;
      await sleep(stands ? lookAgainMs : Math.min(left, lookAgainMs));
    }
  }

  return {
    moments: (count) => Array.from({ length: count }, () => random.between(0.04, part)).toSorted((a, b) => a - b),
    until,
    breath: async () => {
      await sleep(random.between(0, readLength() / 150));
      await until(0);
    },
    isOver,
  };
}
