import { type CrowdTask } from "@/lib/domain/rehearsals/crowd-task";
import { createRandom } from "@/lib/domain/random";
import { createApi } from "./api";
import { join } from "./join";
import type { CrowdMember } from "./member";
import { createModeration } from "./moderate";
import { clockPace } from "./pace";
import { makePlan } from "./plan";
import { playRounds } from "./play-rounds";
import type { Tally } from "./tally";
import { createGate } from "./timing";

// People wait at the same server.
const inFlight = 4;
const optionsEach = 0.6;
const fewestOptions = 4;

/** Plays the crowd of a rehearsal that is open, from joining to the end of its last round. */
export async function rehearse({ origin, seed, analysts, moderators }: CrowdTask, tally: Tally): Promise<void> {
  const random = createRandom(seed);
  const gate = createGate(inFlight);
  const come = ({ code, tokens }: CrowdTask["analysts"], role: "analyst" | "moderator"): Promise<CrowdMember[]> =>
    Promise.all(
      tokens.map((token, index) => join(createApi([origin], 0, gate, tally, token), code, role, index, tally)),
    );
  const staff = await come(moderators, "moderator");
  const crowd = await come(analysts, "analyst");
  const watcher = staff[0]!;
  const { exercise, rounds } = watcher.live.getState();
  const options = Math.max(fewestOptions, Math.round(crowd.length * optionsEach));
  const plan = makePlan(random, exercise, rounds, crowd.length, { options, first: 0 });
  const moderate = createModeration(plan, staff);
  const paceOf = (round: (typeof rounds)[number]) => clockPace(watcher, round, random);
  await playRounds(plan, { watcher, analysts: crowd, moderate }, { paceOf }, tally);
}
