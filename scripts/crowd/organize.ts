import { randomUUID } from "node:crypto";
import { findCurrentRound } from "@/lib/domain/rounds/clock";
import type { Round } from "@/lib/domain/rounds/round";
import { closedCodes, type CrowdMember } from "./member";
import type { Pace } from "./pace";
import { sleep } from "./timing";

const never = () => false;
const mostExtensions = 12;

/** The round that is open after the one at `last`; undefined when none is to come. */
export async function nextRound(
  { sees, live }: CrowdMember,
  last: number,
): Promise<{ index: number; round: Round } | undefined> {
  const found = await sees(({ rounds }) => {
    const now = live.clock.now();
    const current = findCurrentRound(rounds, now);
    const index = current ? rounds.indexOf(current) : -1;
    if (current && index > last) return { index, round: current };
    return rounds.every(({ closesAt }) => closesAt !== null && closesAt <= now) || last === rounds.length - 1
      ? "none"
      : undefined;
  }, never);
  return found === "none" ? undefined : found;
}

export async function open(organizer: CrowdMember): Promise<void> {
  const { outcome } = await organizer.act({ id: randomUUID(), type: "open-exercise" });
  if (outcome === "refused") throw new Error("The exercise could not be opened.");
  await organizer.catchesUp(never);
}

export async function advance(organizer: CrowdMember, roundId: string): Promise<void> {
  await organizer.act({ id: randomUUID(), type: "advance-round", roundId });
  await organizer.catchesUp(never);
}

export async function close(organizer: CrowdMember): Promise<void> {
  await organizer.act({ id: randomUUID(), type: "close-exercise" });
}

export async function publish(organizer: CrowdMember): Promise<void> {
  await organizer.act({ id: randomUUID(), type: "publish-exercise" });
}

/** Waits for the end of a round, making it longer while `isMissed` says that too little has been done in it. */
export async function attend(
  organizer: CrowdMember,
  roundId: string,
  pace: Pace,
  isMissed: () => boolean,
): Promise<void> {
  const { getState, clock } = organizer.live;
  for (let extensions = 0; !pace.isOver(); await sleep(150)) {
    const round = getState().rounds.find(({ id }) => id === roundId);
    const left = (round?.closesAt ?? 0) - clock.now();
    if (!round || left > Math.max(2_000, round.lengthMs / 6) || extensions >= mostExtensions || !isMissed()) continue;
    extensions += 1;
    const byMs = Math.round(Math.max(5_000, round.lengthMs / 2));
    await organizer.act({ id: randomUUID(), type: "extend-round", roundId, byMs }, closedCodes);
    await organizer.catchesUp(pace.isOver);
  }
}
