import type { Rate } from "../load/closed";
import type { Paced } from "../load/paced";
import type { Mix, Target } from "../load/requests";
import { measureCommits } from "../limits/postgres";
import type { Place } from "../seed";
import type { Bench } from "./bench";
import { measureRate } from "./rate";
import { crowdOf, fieldsOf } from "./places";

const withRatings: Mix = { ratings: 1, of: 3 };
const someRooms = (port: number, count: number): Target[] =>
  Array.from({ length: count }, (_, room) => ({ kind: "bare", port, room }));

/** Commands a second into one exercise and into many, and how long they take at half that rate. */
export async function commands(bench: Bench): Promise<void> {
  const { lab, sheet, ms } = bench;
  for (const [name, rooms] of [
    ["one row", 1],
    ["50 rows", 50],
  ] as const) {
    const units = { [`bare commit, ${name}`]: "commits/s" };
    await sheet.measure(units, async () => ({
      [`bare commit, ${name}`]: await measureCommits({ url: lab.bareUrl, rooms, ms }),
    }));
  }
  const pipeline = await lab.pipeline();
  const load = await lab.load();
  for (const [name, count] of [
    ["one", 1],
    ["50", 50],
  ] as const) {
    const targets = someRooms(lab.pipelinePort, count);
    await measureRate(bench, `bare pipeline into ${name}`, pipeline, () =>
      load.ask<Rate>("send", { targets, connections: 16, ms }),
    );
  }
  await lab.product();
  const crowd = await crowdOf(lab);
  await throughput(bench, "commands into one", [crowd], 16);
  await throughput(bench, "commands into one, c=64", [crowd], 64);
  await atHalf(bench, "commands into one", [crowd]);
  const fields = await fieldsOf(lab);
  await throughput(bench, "commands into 20", fields, 16);
  await throughput(bench, "commands into 20, c=64", fields, 64);
  await atHalf(bench, "commands into 20", fields);
}

/** The same into one exercise while every commit takes 5 ms longer. */
export async function delayed(bench: Bench): Promise<void> {
  const { lab, ms } = bench;
  await lab.product();
  const pipeline = await lab.pipeline();
  const [load, crowd] = [await lab.load(), await crowdOf(lab)];
  await lab.delayCommits(5);
  const targets = someRooms(lab.pipelinePort, 1);
  await measureRate(bench, "bare pipeline into one, slow commits", pipeline, () =>
    load.ask<Rate>("send", { targets, connections: 16, ms }),
  );
  await throughput(bench, "commands into one, slow commits", [crowd], 16);
  await lab.delayCommits(0);
}

/** Measures throughput, and that the log holds what was answered with success, no less and no more. */
export async function throughput(bench: Bench, name: string, places: Place[], connections: number): Promise<void> {
  const { lab, sheet, ms } = bench;
  const load = await lab.load();
  const server = await lab.product();
  const targets = places.map(lab.targetOf);
  await bench.profiled(name, () =>
    measureRate(bench, name, server, async () => {
      const job = { targets, connections, ms, mix: withRatings };
      const before = await countLogged(bench, places);
      const rate = await load.ask<Rate>("send", job);
      const logged = (await countLogged(bench, places)) - before;
      sheet.check(
        `${name}: what was answered is logged`,
        logged === rate.sent && rate.others === 0,
        `${logged} logged of ${rate.sent}`,
      );
      return rate;
    }),
  );
}

async function atHalf(bench: Bench, name: string, places: Place[]): Promise<void> {
  const { lab, sheet, ms } = bench;
  const load = await lab.load();
  const perSecond = sheet.medianOf(name) / 2;
  const job = { targets: places.map(lab.targetOf), perSecond, ms, mix: withRatings };
  const units = { [`${name}, half the rate, p50`]: "ms", [`${name}, half the rate, p99`]: "ms" };
  await sheet.measure(units, async () => {
    const { p50, p99, others } = await load.ask<Paced>("sendPaced", job);
    if (others > 0) sheet.check(`${name}, half the rate: all answered`, false, `${others} were not`);
    return { [`${name}, half the rate, p50`]: p50, [`${name}, half the rate, p99`]: p99 };
  });
}

/** How many commands have left something in the logs. */
async function countLogged({ lab: { db } }: Bench, places: Place[]): Promise<number> {
  const ids = places.map(({ exerciseId }) => exerciseId);
  const { rows } = await db.pool.query<{ count: number }>(
    `SELECT count(DISTINCT ("exerciseId", "commandId"))::int AS count FROM event WHERE "exerciseId" = ANY($1) AND "commandId" IS NOT NULL`,
    [ids],
  );
  return rows[0]!.count;
}
