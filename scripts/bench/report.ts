import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, platform, release, totalmem } from "node:os";
import { goals, judge, reference, type Verdict } from "./goals";
import type { Check, Figure, Sheet } from "./sheet";
import { rounded } from "./statistics";

export type Report = {
  date: string;
  machine: { processors: number; model: string; memoryGiB: number; system: string };
  versions: Record<string, string>;
  commit: string;
  runs: number;
  seconds: number;
  limits: Record<string, Figure>;
  figures: Record<string, Figure>;
  /** Of each limit to what it was where the amounts among the goals were set. */
  beside: Record<string, number>;
  goals: Verdict[];
  checks: Check[];
};

/** All of a run as one document. */
export function reportOf(sheet: Sheet, postgres: string, { runs, seconds }: { runs: number; seconds: number }): Report {
  const isLimit = (name: string): boolean => name.startsWith("bare ");
  const pick = (whether: (name: string) => boolean) =>
    Object.fromEntries([...sheet.figures].filter(([name]) => whether(name)));
  const known = Object.entries(reference).filter(([name]) => sheet.figures.has(name));
  const git = (...args: string[]): string => execFileSync("git", args, { encoding: "utf8" }).trim();
  return {
    date: new Date().toISOString(),
    machine: {
      processors: cpus().length,
      model: cpus()[0]?.model ?? "",
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      system: `${platform()} ${release()}`,
    },
    versions: {
      node: process.versions.node,
      postgres,
      ...versionsOf("next", "@prisma/client", "socket.io", "autocannon"),
    },
    commit: `${git("rev-parse", "HEAD")}${git("status", "--porcelain") === "" ? "" : ", changed"}`,
    runs,
    seconds,
    limits: pick(isLimit),
    figures: pick((name) => !isLimit(name)),
    beside: Object.fromEntries(known.map(([name, was]) => [name, sheet.medianOf(name) / was])),
    goals: goals.map((goal) => judge(goal, sheet.medianOf)),
    checks: sheet.checks,
  };
}

function versionsOf(...packages: string[]): Record<string, string> {
  const versionOf = (name: string): string =>
    (JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as { version: string }).version;
  return Object.fromEntries(packages.map((name) => [name, versionOf(name)]));
}

/** The report as Markdown: goals, limits, figures. */
export function toMarkdown(report: Report): string {
  const { machine, versions, date, commit, runs, seconds } = report;
  const told = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `Measured on ${date.slice(0, 10)}: ${machine.processors} processors (${machine.model}), ${machine.memoryGiB} GiB, ${machine.system}; ${told.join(", ")}; commit ${commit.slice(0, 12)}. ${runs} runs of ${seconds} s.`,
    "### Goals",
    table(
      ["goal", "bound", "measured", ""],
      report.goals.map((verdict) => [verdict.what, boundOf(verdict), valueOf(verdict), wordOf(verdict)]),
    ),
    "### Limits of this machine",
    table(
      ["limit", "median", "min", "max", "", "beside the reference"],
      Object.entries(report.limits).map(([name, figure]) => [...rowOf(name, figure), times(report.beside[name])]),
    ),
    "### Figures",
    table(
      ["figure", "median", "min", "max", ""],
      Object.entries(report.figures).map((entry) => rowOf(...entry)),
    ),
    "### Whether everything was there",
    table(["what", "", ""], worstOf(report.checks)),
  ].join("\n\n");
}

/** A line for each thing that was looked at: how often it held, or the first time that it did not. */
function worstOf(checks: Check[]): string[][] {
  return [...new Set(checks.map(({ what }) => what))].map((what) => {
    const all = checks.filter((check) => check.what === what);
    const wrong = all.find(({ holds }) => !holds);
    return [what, wrong ? "WRONG" : "holds", (wrong ?? all[0]!).detail];
  });
}

const boundOf = ({ bound, goal, unit }: Verdict): string =>
  `${bound === "most" ? "at most" : "at least"} ${rounded(goal)} ${unit}`.trim();
const valueOf = ({ value, unit }: Verdict): string => (value === null ? "" : `${rounded(value)} ${unit}`.trim());
const times = (value: number | undefined): string => (value === undefined ? "" : `${rounded(value)} x`);

function wordOf({ holds, missedBy }: Verdict): string {
  if (holds === null) return "not measured";
  if (holds) return "holds";
  return missedBy === null ? "missed" : `missed by ${Math.round(missedBy * 100)} %`;
}

function rowOf(name: string, { median, min, max, unit }: Figure): string[] {
  return [name, String(rounded(median)), String(rounded(min)), String(rounded(max)), unit];
}

function table(head: string[], rows: string[][]): string {
  const widths = head.map((title, column) => Math.max(title.length, 3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? "").padEnd(width)).join(" | ")} |`;
  return [line(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(line)].join("\n");
}
