import type { Sheet } from "./sheet";

/**
 * What is asked of a figure: at most or at least so much, of itself or as a ratio of another figure of the same run. A goal that
 * is an amount was set on a machine of two processors on which the limits were those of `reference`; on another, its ratio tells more.
 */
export type Goal = { what: string; figure: string; by?: string; unit: string } & ({ most: number } | { least: number });

/** The limits as they were on the machine on which the amounts among the goals were set. */
export const reference: Record<string, number> = {
  "bare pipeline into one": 2_345,
  "bare pipeline into 50": 4_580,
  "bare commit, one row": 3_270,
  "bare commit, 50 rows": 9_560,
  "bare page": 240,
  "bare broadcast to all of 1000 at 10/s, p50": 10,
  "bare broadcast to all of 1000 at 10/s, p99": 27,
  "bare broadcast to all of 5000 at 10/s, p50": 33,
  "bare broadcast to all of 5000 at 10/s, p99": 142,
  "bare pipeline to all of 1000 at 10/s, p50": 12.5,
  "bare pipeline to all of 1000 at 10/s, p99": 33,
};

const commandsAtHalf = (name: string): Goal => ({
  what: `${name}: p99 at half that rate`,
  figure: `${name}, half the rate, p99`,
  unit: "ms",
  most: 100,
});

/** All goals. None of them is changed because it is missed. */
export const goals: Goal[] = [
  {
    what: "1,000 sockets, 10 comments/s: p50 beside the bare pipeline",
    figure: "POST to all of 1000 at 10/s, p50",
    by: "bare pipeline to all of 1000 at 10/s, p50",
    unit: "x",
    most: 2,
  },
  {
    what: "1,000 sockets, 10 comments/s: p99 beside the bare pipeline",
    figure: "POST to all of 1000 at 10/s, p99",
    by: "bare pipeline to all of 1000 at 10/s, p99",
    unit: "x",
    most: 3,
  },
  { what: "5,000 sockets, 1 comment/s: lost", figure: "POST to all of 5000 at 1/s, lost", unit: "", most: 0 },
  { what: "5,000 sockets, 10 comments/s: lost", figure: "POST to all of 5000 at 10/s, lost", unit: "", most: 0 },
  { what: "Commands into one exercise", figure: "commands into one", unit: "1/s", least: 600 },
  {
    what: "Commands into one exercise, beside the bare pipeline",
    figure: "commands into one",
    by: "bare pipeline into one",
    unit: "x",
    least: 0.25,
  },
  commandsAtHalf("commands into one"),
  { what: "Commands into 20 exercises", figure: "commands into 20", unit: "1/s", least: 1_000 },
  {
    what: "Commands into 20 exercises, beside the bare pipeline over 50",
    figure: "commands into 20",
    by: "bare pipeline into 50",
    unit: "x",
    least: 1_000 / 4_580,
  },
  commandsAtHalf("commands into 20"),
  { what: "Thread of 50 comments as JSON", figure: "thread", unit: "1/s", least: 900 },
  { what: "Thread of 50 comments, beside a bare page", figure: "thread", by: "bare page", unit: "x", least: 900 / 240 },
  { what: "Option page, beside a bare page", figure: "option page", by: "bare page", unit: "x", least: 0.6 },
  { what: "List page, beside a bare page", figure: "list page", by: "bare page", unit: "x", least: 0.6 },
  { what: "Public report", figure: "public report", unit: "1/s", least: 2_000 },
  {
    what: "Public report, beside a bare page",
    figure: "public report",
    by: "bare page",
    unit: "x",
    least: 2_000 / 240,
  },
  {
    what: "Memory of a socket, beside a bare one",
    figure: "socket, resident memory",
    by: "bare socket, resident memory",
    unit: "x",
    most: 1.5,
  },
  {
    what: "Heap and buffers of a socket, beside a bare one",
    figure: "socket, heap",
    by: "bare socket, heap",
    unit: "x",
    most: 1.5,
  },
  {
    what: "1,000 cut off for 5 s: all back and complete",
    figure: "1000, reconnect storm: all back and complete",
    unit: "ms",
    most: 5_000,
  },
  { what: "1,000 cut off for 5 s: missed", figure: "1000, reconnect storm: missed", unit: "", most: 0 },
  {
    what: "Others' p99 while 1,000 come back, beside the time before",
    figure: "1000, others' p99 meanwhile",
    by: "1000, others' p99 before",
    unit: "x",
    most: 2,
  },
  { what: "10,000 sockets, 1 comment/s: p99", figure: "POST to all of 10000 at 1/s, p99", unit: "ms", most: 400 },
  { what: "10,000 sockets, 1 comment/s: lost", figure: "POST to all of 10000 at 1/s, lost", unit: "", most: 0 },
  { what: "Beyond the limit: refused politely", figure: "beyond the limit, refused politely", unit: "x", least: 1 },
  { what: "Page of 50 comments on the wire", figure: "option page, bytes on the wire", unit: "KB", most: 110 },
  {
    what: "Commands with 1,000 online, beside nobody online",
    figure: "commands into one, 1000 online",
    by: "commands into one, nobody online",
    unit: "x",
    least: 0.85,
  },
  {
    what: "Commands while commits take 5 ms longer",
    figure: "commands into one, slow commits",
    unit: "1/s",
    least: 300,
  },
];

export type Verdict = {
  what: string;
  unit: string;
  goal: number;
  bound: "most" | "least";
  /** Null when what it is about was not measured. */
  value: number | null;
  holds: boolean | null;
  /** How far it is beyond its bound, in parts of it; null where it holds, or where the bound is 0. */
  missedBy: number | null;
};

/** What a goal comes to by the medians of a run. */
export function judge(goal: Goal, medianOf: Sheet["medianOf"]): Verdict {
  const { what, unit, figure, by } = goal;
  const value = medianOf(figure) / (by === undefined ? 1 : medianOf(by));
  const [bound, set] = "most" in goal ? (["most", goal.most] as const) : (["least", goal.least] as const);
  const told = { what, unit, goal: set, bound };
  if (Number.isNaN(value)) return { ...told, value: null, holds: null, missedBy: null };
  const holds = bound === "most" ? value <= set : value >= set;
  const beyond = bound === "most" ? value / set - 1 : 1 - value / set;
  return { ...told, value, holds, missedBy: holds || set === 0 ? null : beyond };
}
