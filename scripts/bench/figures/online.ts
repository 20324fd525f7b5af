import type { Target } from "../load/requests";
import type { StormResult } from "../load/storm";
import type { Bench } from "./bench";
import { throughput } from "./commands";
import { connectMembers, seqOf, seqOfBare } from "./deliver";
import { crowdOf } from "./places";

const people = 1_000;
const storming = { people, others: 50, perSecond: 10, cutMs: 5_000 };

/** Commands into one exercise while nobody listens, and while a thousand do. */
export async function online(bench: Bench): Promise<void> {
  const { lab } = bench;
  await lab.product();
  const crowd = await crowdOf(lab);
  await throughput(bench, "commands into one, nobody online", [crowd], 16);
  const listeners = await lab.listeners();
  await connectMembers(lab, listeners, crowd, people);
  await throughput(bench, "commands into one, 1000 online", [crowd], 16);
  await listeners.ask("leave");
}

/** A thousand who come at once, lose their network for five seconds, and come back. */
export async function storms(bench: Bench): Promise<void> {
  const { lab } = bench;
  await lab.pipeline();
  await lab.product();
  const bare: Target = { kind: "bare", port: lab.pipelinePort, room: 0 };
  await measureStorm(bench, "bare pipeline", bare, () => seqOfBare(lab));
  const crowd = await crowdOf(lab);
  await bench.profiled("storm", () => measureStorm(bench, "1000", lab.targetOf(crowd), () => seqOf(lab, crowd)));
}

async function measureStorm(
  { lab, sheet }: Bench,
  name: string,
  target: Target,
  seqNow: () => Promise<number>,
): Promise<void> {
  const load = await lab.load();
  const names = {
    connected: `${name}, connect storm: all connected`,
    back: `${name}, reconnect storm: all back and complete`,
    missed: `${name}, reconnect storm: missed`,
    calm: `${name}, others' p99 before`,
    storm: `${name}, others' p99 meanwhile`,
  };
  const units = {
    [names.connected]: "ms",
    [names.back]: "ms",
    [names.missed]: "",
    [names.calm]: "ms",
    [names.storm]: "ms",
  };
  await sheet.measure(units, async () => {
    const result = await load.ask<StormResult>("storm", { target, seq: await seqNow(), ...storming });
    const { connectedMs, backMs, missed, posted, calmP99, stormP99 } = result;
    sheet.check(
      `${name}, reconnect storm: nobody missed anything`,
      missed === 0,
      `${missed} of ${posted * (people + storming.others)}`,
    );
    return {
      ...{ [names.connected]: connectedMs, [names.back]: backMs, [names.missed]: missed },
      ...{ [names.calm]: calmP99, [names.storm]: stormP99 },
    };
  });
}
