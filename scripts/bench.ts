/**
 * How fast Sandtable is beside the limits of the machine it runs on: `npm run bench`. docs/performance.md says what is measured
 * and how to read it. `--only pages,commands` measures a part, `--quick` all of it in short, `--profile` tells where the server's time goes.
 */
import { parseArgs } from "node:util";
import { build } from "./steps.mjs";
import { commands, delayed } from "./bench/figures/commands";
import type { Bench } from "./bench/figures/bench";
import { delivery, manySockets } from "./bench/figures/deliver";
import { pages } from "./bench/figures/pages";
import { openLab } from "./bench/lab";
import { profiled } from "./bench/profile";
import { createSheet } from "./bench/sheet";

const groups = { pages, commands, delayed, delivery, "many-sockets": manySockets };

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    only: { type: "string" },
    quick: { type: "boolean", default: false },
    runs: { type: "string", default: "3" },
    seconds: { type: "string" },
    write: { type: "boolean", default: false },
    profile: { type: "boolean", default: false },
    port: { type: "string", default: "4880" },
  },
});
const isQuick = values.quick;
const runs = isQuick ? 1 : Number(values.runs);
const ms = Number(values.seconds ?? (isQuick ? 2 : 5)) * 1_000;
const chosen = values.only?.split(",") ?? Object.keys(groups);
const tell = (line: string): void => console.error(line);

await build();
const sheet = createSheet(runs, tell);
const lab = await openLab(Number(values.port));
const bench: Bench = {
  lab,
  sheet,
  ms,
  isQuick,
  profiled: async (name, act) => (values.profile ? profiled(await lab.product(), name, tell, act) : act()),
};
try {
  for (const name of chosen) await groups[name as keyof typeof groups](bench);
} finally {
  await lab.close();
}
process.exit(0);
