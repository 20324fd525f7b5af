/**
 * How fast Sandtable is beside the limits of the machine it runs on: `npm run bench`. docs/performance.md says what is measured
 * and how to read it. `--only pages,commands` measures a part, `--quick` all of it in short, `--profile` tells where the server's time goes.
 */
import { parseArgs } from "node:util";
import { build } from "./steps.mjs";
import type { Bench } from "./bench/figures/bench";
import { groups } from "./bench/figures/groups";
import { openLab } from "./bench/lab";
import { profiled } from "./bench/profile";
import { type Report, reportOf, toMarkdown } from "./bench/report";
import { createSheet } from "./bench/sheet";
import { writeResults } from "./bench/write";

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
const unknown = chosen.filter((name) => !(name in groups));
if (unknown.length > 0)
  throw new Error(`There is no ${unknown.join(", ")}; there are ${Object.keys(groups).join(", ")}.`);
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
const stop = (): void => void lab.close().finally(() => process.exit(130));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
let report: Report;
try {
  for (const name of chosen) {
    tell(`\n${name}`);
    await groups[name]!(bench).catch((error: Error) => sheet.check(`${name}: measured`, false, error.message));
  }
  const { rows } = await lab.db.pool.query<{ server_version: string }>("SHOW server_version");
  report = reportOf(sheet, rows[0]!.server_version, { runs, seconds: ms / 1_000 });
} finally {
  await lab.close();
}
console.log(values.json ? JSON.stringify(report, null, 2) : toMarkdown(report));
if (values.write) await writeResults(toMarkdown(report));
process.exit(report.checks.every(({ holds }) => holds) ? 0 : 1);
