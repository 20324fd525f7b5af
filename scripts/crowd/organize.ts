import { randomUUID } from "node:crypto";
import { countUnborne, listUnborne } from "@/lib/domain/references/unborne";
import { findCurrentRound } from "@/lib/domain/rounds/clock";
import type { Round } from "@/lib/domain/rounds/round";
import { closedCodes, type CrowdMember } from "@/lib/crowd/member";
import { sleep } from "@/lib/crowd/timing";

const never = () => false;
const mostExtensions = 12;

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
  const { narratives, takeaways } = organizer.live.getState();
  const acknowledges = countUnborne(listUnborne(Object.values(narratives), takeaways));
  await organizer.act({ id: randomUUID(), type: "publish-exercise", acknowledges });
}

/**
 * While the last round that permits proposing is about to end and `isMissed` says that too little was
 * proposed, makes it longer: a server that was away has taken the time of a whole call with it.
 */
export async function keepCallOpen(
  organizer: CrowdMember,
  isMissed: () => boolean,
  isEnded: () => boolean,
): Promise<void> {
  const { getState, clock } = organizer.live;
  for (let extensions = 0; extensions < mostExtensions && !isEnded(); await sleep(150)) {
    const { rounds } = getState();
    const now = clock.now();
    const open = findCurrentRound(rounds, now);
    if (!open || findLastCall(rounds) !== open || !isMissed()) continue;
    if (open.closesAt! - now > Math.max(2_000, open.lengthMs / 6)) continue;
    extensions += 1;
    const byMs = Math.round(Math.max(5_000, open.lengthMs / 2));
    await organizer.act({ id: randomUUID(), type: "extend-round", roundId: open.id, byMs }, closedCodes);
    await organizer.catchesUp(isEnded);
  }
}

function findLastCall(rounds: Round[]): Round | undefined {
  return rounds.findLast(({ permits }) => permits.includes("propose"));
}
