/** A simulated crowd plays a whole exercise against a running server: `npm run simulate -- --help`. */
import { commandLine } from "./crowd/arguments";
import { readOrExplain } from "./command-line";
import { check } from "./crowd/check";
import { play } from "./crowd/play";
import { createProgress } from "./crowd/progress";
import { isSound, makeReport, toText } from "./crowd/report";
import { createTally } from "@/lib/crowd/tally";

const args = readOrExplain(commandLine);
const tally = createTally();
const progress = createProgress(tally);
const fail = (error: unknown) => tally.error(error instanceof Error ? error.message : String(error));
process.on("unhandledRejection", fail);

await play(args, tally, progress).catch(fail);
progress.enter("Checking");
const nothing = { events: [], lost: 0, duplicated: 0, outOfOrder: 0, differs: 0 };
const findings = await check(progress.members, tally).catch((error) => (fail(error), nothing));
const report = makeReport(args, findings, tally);
progress.stop();
for (const { live } of progress.members) live.disconnect();
console.log(args.json ? JSON.stringify(report) : toText(report));
process.exit(isSound(report) ? 0 : 1);
