import type { Id } from "@/lib/domain/primitives";
import type { Attendance } from "./attendance";
import { addCounts, type ByRound, type Counts, countAll, countsIn, noCounts } from "./contributions";

/** Somebody who may contribute, and what they did. */
export type Participant = { region: string; attendance: Attendance; byRound: ByRound };

export type Headline = Record<Attendance, number> & {
  all: number;
  /** Those who contributed in the round, whatever became of them since. */
  inRound: number;
};

/** How many take part in what way; `roundId` is the round by which they are judged. */
export function headlineOf(participants: readonly Participant[], roundId: Id | null): Headline {
  const count = (attendance: Attendance): number =>
    participants.filter((each) => each.attendance === attendance).length;
  return {
    all: participants.length,
    inRound: participants.filter(({ byRound }) => hasContributedIn(byRound, roundId)).length,
    active: count("active"),
    quiet: count("quiet"),
    silent: count("silent"),
    absent: count("absent"),
  };
}

export function hasContributedIn(byRound: ByRound, roundId: Id | null): boolean {
  return roundId !== null && countAll(byRound[roundId] ?? noCounts) > 0;
}

/** A part of the members: how many they are, how many of them contributed, and what. */
export type Share = { members: number; contributors: number; counts: Counts; rate: number };

/** `rate` is the part (0..1) of the members that contributed; 0 where there are none. */
export function shareOf(participants: readonly Participant[], roundId: Id | null): Share {
  const counts = participants.map(({ byRound }) => countsIn(byRound, roundId));
  const contributors = counts.filter((each) => countAll(each) > 0).length;
  const members = participants.length;
  return { members, contributors, counts: addCounts(counts), rate: members === 0 ? 0 : contributors / members };
}

/** By region, the largest first; who told none is under "". Regions are told apart as they are written, but for case and spaces. */
export function byRegion(participants: readonly Participant[], roundId: Id | null): ({ region: string } & Share)[] {
  const groups = new Map<string, Participant[]>();
  for (const each of participants) {
    const key = regionKey(each.region);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()]
    .map((group) => ({ region: group[0]!.region.trim(), ...shareOf(group, roundId) }))
    .toSorted((a, b) => b.members - a.members || a.region.localeCompare(b.region));
}

/** What makes two regions the same one. */
export function regionKey(region: string): string {
  return region.trim().replace(/\s+/g, " ").toLowerCase();
}
