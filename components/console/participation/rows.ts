import type { Member } from "@/lib/domain/members/member";
import { countsIn, type Counts } from "@/lib/domain/participation/contributions";
import type { Nudges } from "@/lib/domain/participation/nudge";
import type { MemberParticipation } from "@/lib/domain/participation/participation";
import { hasContributedIn, regionKey } from "@/lib/domain/participation/summary";
import type { Attendance } from "@/lib/domain/participation/attendance";
import type { Person } from "../use-people";

/** Everything that the table says of somebody. */
export type Row = MemberParticipation & {
  member: Member;
  /** Null for who may not know it. */
  person: Person | null;
  desk: string;
  nudges: Nudges | undefined;
  /** What they contributed in the round that is asked for, or in all. */
  counts: Counts;
};

export const shows = ["everybody", "in-round", "active", "quiet", "silent", "absent"] as const;
export type Show = (typeof shows)[number];

export const sorts = ["name", "region", "desk", "attendance", "seen", "wrote", "contributions", "nudged"] as const;
export type SortKey = (typeof sorts)[number];
export type Sort = { key: SortKey; isDescending: boolean };

type Names = {
  members: Record<string, Member>;
  people: ReadonlyMap<string, Person>;
  deskNames: ReadonlyMap<string, string>;
  nudges: Record<string, Nudges>;
};

/** The members with what is known of them; those of whom this page has not heard yet come with the next news. */
export function rowsOf(list: readonly MemberParticipation[], names: Names, roundId: string | null): Row[] {
  return list.flatMap((each) => {
    const member = names.members[each.memberId];
    if (!member) return [];
    return {
      ...each,
      member,
      person: names.people.get(member.id) ?? null,
      desk: names.deskNames.get(member.desk ?? "") ?? "",
      nudges: names.nudges[member.id],
      counts: countsIn(each.byRound, roundId),
    };
  });
}

/** Whether somebody is one of a group. Who is suspended cannot write, and is in none but everybody. */
export function isShown({ attendance, byRound, member }: Row, show: Show, roundId: string | null): boolean {
  if (show === "everybody") return true;
  if (member.standing !== "active") return false;
  return show === "in-round" ? hasContributedIn(byRound, roundId) : attendance === show;
}

/** Whether any of what the table says of somebody has these words in it. */
export function isFound({ member, person, desk }: Row, sought: string): boolean {
  const { alias, region, role } = member;
  return [alias, region, role, desk, person?.name, person?.email].join(" ").toLowerCase().includes(sought);
}

const order: readonly Attendance[] = ["absent", "silent", "quiet", "active"];
// Ten times as quick as localeCompare, which counts with 2,000 members.
const { compare: compareText } = new Intl.Collator("en", { numeric: true });
const total = ({ options, revisions, comments, others }: Counts): number => options + revisions + comments + others;

const ascending: Record<SortKey, (a: Row, b: Row) => number> = {
  name: byName,
  region: (a, b) => compareText(regionKey(a.member.region), regionKey(b.member.region)),
  desk: (a, b) => compareText(a.desk, b.desk),
  attendance: (a, b) => order.indexOf(a.attendance) - order.indexOf(b.attendance),
  seen: (a, b) => (a.lastSeenAt ?? 0) - (b.lastSeenAt ?? 0),
  wrote: (a, b) => (a.lastContributedAt ?? 0) - (b.lastContributedAt ?? 0),
  contributions: (a, b) => total(a.counts) - total(b.counts),
  nudged: (a, b) => (a.nudges?.lastAt ?? 0) - (b.nudges?.lastAt ?? 0),
};

export function sorted(rows: readonly Row[], { key, isDescending }: Sort): Row[] {
  const compare = ascending[key];
  return rows.toSorted((a, b) => (isDescending ? compare(b, a) : compare(a, b)) || byName(a, b));
}

function byName(a: Row, b: Row): number {
  return compareText(a.member.alias, b.member.alias);
}
