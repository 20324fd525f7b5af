/** The crowd of one rehearsal, in a process of its own: a server starts it, tells it what to play, and ends it. */
import { CrowdTask } from "@/lib/domain/rehearsals/crowd-task";
import { rehearse } from "./rehearse";
import { createTally } from "./tally";

const tell = (problem: string): void => void process.send?.({ problem });

async function play(raw: unknown): Promise<number> {
  try {
    await rehearse(CrowdTask.parse(raw), createTally(tell));
    return 0;
  } catch (error) {
    tell((error as Error).message);
    return 1;
  }
}

process.once("message", (raw) => void play(raw).then((code) => process.exit(code)));
// Whoever started this is gone: nobody could end it any more.
process.once("disconnect", () => process.exit(0));
