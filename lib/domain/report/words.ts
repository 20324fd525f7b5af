import type { Accounting, Participation } from "./schema";

/** "1 option", "33 options". */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1_000],
] as const;

/** A length of time (ms) in its largest unit, rounded: "7 days". */
export function durationOf(ms: number): string {
  const [unit, length] = units.find(([, each]) => Math.round(ms / each) >= 2) ?? units[3];
  return countOf(Math.round(ms / length), unit);
}

/** What became of the options, as lines of a table; the last is the sum of the others. */
export function accountRows({ bundled, merged, split, declined, unbundled, total }: Accounting): [string, number][] {
  return [
    ["Bundled into a narrative", bundled],
    ["Merged into another option", merged],
    ...(split > 0 ? [["Split into others", split] satisfies [string, number]] : []),
    ["Declined", declined],
    ["In no narrative", unbundled],
    ["All options", total],
  ];
}

/** How many took part, and what they made: one paragraph of Markdown. */
export function participationText({
  members,
  roles,
  regions,
  authors,
  options,
  revisions,
  comments,
  from,
  to,
}: Participation): string {
  const when =
    from === null
      ? ""
      : ` ${to === null ? `Since ${dayInWords(from)}` : `From ${dayInWords(from)} to ${dayInWords(to)} (${durationOf(to - from)})`}:`;
  const who = roles.map(({ role, count }) => countOf(count, role)).join(", ");
  const where = regions.length > 0 ? ` from ${countOf(regions.length, "region")}` : "";
  const what = [countOf(options, "option"), countOf(revisions, "revision"), countOf(comments, "comment")].join(", ");
  return `**Participation.**${when} ${countOf(members, "member")}${where} (${who}); ${countOf(authors, "author")}, ${what}.`;
}

/** A day in UTC: "2026-01-31". */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

const dayFormat = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** A day in UTC, to be read in a sentence: "31 January 2026". */
export function dayInWords(at: number): string {
  return dayFormat.format(at);
}

/** A minute in UTC: "2026-01-31 09:30 UTC". */
export function minuteOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
