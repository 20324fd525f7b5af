/** Faults, of a seed, while a crowd plays: `npm run test:chaos -- --help`. */
import { build } from "../steps.mjs";
import { commandLine } from "./arguments";
import { readOrExplain } from "../command-line";
import { plants } from "./plants/plants";
import { describe, digestOf, makeSchedule } from "./schedule";

const args = readOrExplain(commandLine);
if (args.schedule) {
  const schedule = makeSchedule(args);
  console.log(schedule.map((fault) => describe(fault, args.processes)).join("\n"));
  console.log(digestOf(schedule));
  process.exit(0);
}
// The runner's own connections are lost as often as everybody's; the logger reads this as it is loaded.
process.env.LOG_LEVEL ??= "silent";
const { run } = await import("./run");
await build();
const isWell = args.planted ? await findAll() : await run(args);
process.exit(isWell ? 0 : 1);

/** Whether every fault that is planted is found, by the check that ought to. */
async function findAll(): Promise<boolean> {
  const missed: string[] = [];
  for (const plant of Object.keys(plants)) {
    console.log(`\n== ${plant}`);
    if (await run({ ...args, plant })) missed.push(plant);
  }
  console.log(missed.length === 0 ? "\nAll planted faults were found." : `\nNot found: ${missed.join(", ")}`);
  return missed.length === 0;
}
