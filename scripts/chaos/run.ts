import { readWholeLog } from "@/test/log-equals-tables";
import type { Arguments } from "./arguments";
import { checkLog } from "./check-log";
import { checkPeople } from "./check-people";
import { checkRounds } from "./check-rounds";
import { type Ground, prepareGround } from "./ground";
import { createLedger, type Ledger } from "./ledger";
import { insist } from "./perform";
import { plants } from "./plants/plants";
import { play, sayLast } from "./play";
import { report } from "./report";
import type { Witness } from "./person";
import { digestOf, makeSchedule } from "./schedule";
import { type Scene, setScene } from "./scene";
import { settle } from "./settle";
import { type Violation, violates } from "./violations";
import { watchHealth } from "./watch";

/** One run: a ground, two exercises, a schedule of faults, and all checks. True when they hold. */
export async function run(args: Arguments): Promise<boolean> {
  const plant = args.plant ? plants[args.plant]! : null;
  const { processes } = args;
  const course = { ...args, only: args.only ?? plant?.only };
  const schedule = makeSchedule(course);
  console.log(`seed ${args.seed}, ${args.minutes} minutes, ${processes} server(s), schedule ${digestOf(schedule)}`);
  const ground = await prepareGround(args);
  try {
    const ledger = createLedger();
    const witness = witnessCommits(ground, ledger);
    const [big, small] = [
      { moderator: 2, analyst: 9, observer: 2 },
      { moderator: 1, analyst: 6 },
    ];
    const scenes = [
      await setScene(ground, { cast: big, minutes: args.minutes, name: "first" }, ledger, witness),
      await setScene(ground, { cast: small, minutes: args.minutes, name: "second" }, ledger, witness),
    ];
    const health = watchHealth(ground);
    ledger.begin();
    await play(ground, scenes, schedule, { ...args, pauseMs: pauseFor(args) }, ledger);
    const patienceMs = plant ? 45_000 : 240_000;
    const settledMs = await settle(ground, scenes, patienceMs);
    if (settledMs !== null) sayLast(scenes);
    const lastMs = settledMs === null ? null : await settle(ground, scenes, patienceMs);
    const outages = await health.stop();
    const violations = [...ledger.problems, ...(await checkAll(ground, scenes, ledger, lastMs))];
    return report({ course, schedule, ledger, scenes, outages, settledMs, violations, plant, ground });
  } finally {
    await ground.close();
  }
}

/**
 * How long people pause between two acts, in ms. Long runs are played more slowly, so that what there is to check does not grow
 * with the square of their length; and where a fault is to be shown, much has to happen at once.
 */
function pauseFor({ minutes, plant }: Arguments): number {
  if (plant) return 700;
  return minutes > 10 ? 5_000 : 2_500;
}

async function checkAll(
  { db }: Ground,
  scenes: Scene[],
  ledger: Ledger,
  settledMs: number | null,
): Promise<Violation[]> {
  const found: Violation[] = [];
  if (settledMs === null) found.push(violates("recovery", "Not everybody was live, up to date and done in time."));
  for (const scene of scenes) {
    for (const person of scene.people) person.leave();
    const log = await insist(() => readWholeLog(db, scene.exerciseId));
    found.push(
      ...(await checkLog(db, scene, log, ledger)),
      ...(await checkRounds(db, scene, log)),
      ...checkPeople(scene.people, log),
    );
  }
  return found;
}

/** Asks the database, as somebody hears of events, whether they are there. */
function witnessCommits({ db }: Ground, ledger: Ledger): Witness {
  return (exerciseId, events) => {
    const last = events.at(-1)?.seq ?? 0;
    db.pool
      .query<{ seq: number }>("SELECT seq FROM exercise WHERE id = $1", [exerciseId])
      .then(({ rows }) => {
        const seq = rows[0]?.seq ?? 0;
        if (seq < last) ledger.problem("early", `event ${last} was heard of while the log was at ${seq}`);
      })
      .catch(() => undefined);
  };
}
