import type { Ground } from "./ground";
import { kinds } from "./kinds";
import type { Ledger } from "./ledger";
import type { Plant } from "./plants/plants";
import { describe, digestOf, type Fault } from "./schedule";
import type { Scene } from "./scene";
import { type Check, checks, type Violation } from "./violations";

type Result = {
  course: { seed: number; minutes: number; processes: number; plant?: string | undefined };
  schedule: Fault[];
  ledger: Ledger;
  scenes: Scene[];
  outages: { from: number; ms: number }[];
  settledMs: number | null;
  violations: Violation[];
  plant: Plant | null;
  ground: Ground;
};

const mostShown = 5;

/** Prints what came of a run; true when all checks held. Of a planted fault: when none of the checks found it. */
export function report(result: Result): boolean {
  const { course, schedule, violations, plant, ground } = result;
  console.log(toLines(result).join("\n"));
  const broken = (Object.keys(checks) as Check[]).filter((name) => violations.some(({ check }) => check === name));
  for (const name of broken) {
    const all = violations.filter(({ check }) => check === name);
    console.log(`\nBROKEN ${name}: ${checks[name]}. ${all.length} times:`);
    for (const { what } of all.slice(0, mostShown)) console.log(`  ${what.slice(0, 2_000)}`);
  }
  if (broken.length === 0) {
    console.log(`All ${Object.keys(checks).length} checks hold.`);
    return true;
  }
  if (plant) {
    const finders = plant.foundBy.filter((name) => broken.includes(name));
    console.log(`\nThe planted fault was found by: ${broken.join(", ")}.`);
    if (finders.length > 0) return false;
    console.log(`It ought to have been found by ${plant.foundBy.join(" or ")}.`);
    return true;
  }
  const again = [`--seed ${course.seed}`, `--minutes ${course.minutes}`, `--processes ${course.processes}`];
  console.log(`\nAgain: npm run test:chaos -- ${again.join(" ")}   (schedule ${digestOf(schedule)}):`);
  console.log(schedule.map((fault) => describe(fault, course.processes)).join("\n"));
  console.log(`What the servers said: ${ground.logFile}`);
  return false;
}

function toLines({ course, schedule, ledger, scenes, outages, settledMs, ground }: Result): string[] {
  const sendings = [...ledger.sendings.values()];
  const acknowledged = sendings.filter(ledger.isAcknowledged).length;
  const refused = sendings.filter(({ told }) => told.some(({ outcome }) => outcome === "refused")).length;
  const refusals: Record<string, number> = {};
  for (const { told } of sendings) {
    for (const answer of told)
      if (answer.outcome === "refused") refusals[answer.error.code] = (refusals[answer.error.code] ?? 0) + 1;
  }
  const again = sendings.filter(({ attempts }) => attempts > 1).length;
  const counts = kinds
    .map((kind) => ({ kind, count: schedule.filter((fault) => fault.kind === kind).length }))
    .filter(({ count }) => count > 0);
  const longest = outages.toSorted((a, b) => b.ms - a.ms)[0];
  const silence = ledger.longestSilence();
  const say = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;
  const people = scenes.flatMap((scene) => scene.people);
  return [
    "",
    `people          ${people.length} in ${scenes.length} exercises`,
    `commands        ${sendings.length} sent, ${acknowledged} acknowledged, ${refused} refused, ${again} sent more than once`,
    `refused         ${JSON.stringify(refusals)}`,
    `not answered    ${JSON.stringify(ledger.unanswered)}`,
    `events          ${scenes.map((scene) => scene.people[0]!.live.getState().seq).join(" and ")}`,
    `faults          ${schedule.length}: ${counts.map(({ kind, count }) => `${count} ${kind}`).join(", ")}`,
    `server starts   ${ground.servers.map((server) => server.starts()).join(" and ")}`,
    `outages         ${outages.length}, the longest ${longest ? `${say(longest.ms)} at ${say(longest.from)}` : "none"}`,
    `longest silence ${say(silence.ms)} at ${say(silence.from)}, in which nothing was acknowledged to anybody`,
    `settled         ${settledMs === null ? "never" : `${say(settledMs)} after the last fault`}`,
    `schedule        ${digestOf(schedule)} of seed ${course.seed}`,
  ];
}
