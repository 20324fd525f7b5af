import { isDeepStrictEqual } from "node:util";
import { audienceOf } from "@/lib/domain/audience";
import { fold } from "@/lib/domain/evolve";
import type { LoggedEvent } from "@/lib/domain/events";
import type { RatingsPage } from "@/lib/domain/pages";
import type { ExerciseState } from "@/lib/domain/state";
import type { Batch } from "@/lib/realtime/messages";
import { checkAcknowledged } from "./check-acknowledged";
import type { CrowdMember } from "@/lib/crowd/member";
import type { Tally } from "@/lib/crowd/tally";

export type Findings = { events: LoggedEvent[]; lost: number; duplicated: number; outOfOrder: number; differs: number };

const settleMs = 30_000;

/** Compares what every member has lived through with the server's log, as each of them may see it. */
export async function check(members: CrowdMember[], tally: Tally): Promise<Findings> {
  const giveUpAt = performance.now() + settleMs;
  await Promise.all(members.map((member) => member.catchesUp(() => performance.now() > giveUpAt)));

  const [organizer, ...others] = members;
  if (!organizer) return { events: [], lost: 0, duplicated: 0, outOfOrder: 0, differs: 0 };
  const logs = new Map<string, Log>();
  for (const member of [organizer, ...others]) {
    const kind = kindOf(member);
    if (!logs.has(kind)) logs.set(kind, await readLog(member, kind));
  }

  const { events } = logs.get(kindOf(organizer))!;
  const findings = { events, outOfOrder: countDisorder(events), differs: 0, ...checkAcknowledged(events, tally) };
  for (const log of logs.values()) {
    if (!isSame(log.tables, log.folded, `The tables, as ${log.kind}s see them,`)) findings.differs += 1;
  }
  for (const member of members) {
    const log = logs.get(kindOf(member))!;
    const lost = log.events.filter((event) => {
      const audience = audienceOf(event, () => []);
      // The log is that of one of their role, in which what is that one's own stands too.
      const isOthers = audience.startsWith("own:") && audience !== `own:${member.memberId}`;
      return !isOthers && member.seen.isLost(event, audience === "staff");
    });
    if (lost.length > 0)
      console.error(`lost by ${member.alias}: ${lost.map(({ seq, type }) => `${seq} ${type}`).join(", ")}`);
    findings.lost += lost.length;
    findings.duplicated += member.seen.duplicated;
    findings.outOfOrder += member.seen.outOfOrder;
    if (!isSame(member.live.getState(), log.folded, `The live state of ${member.alias}`)) findings.differs += 1;
    if (!(await isRatedAsSeen(member))) findings.differs += 1;
  }
  return findings;
}

type Log = { kind: string; events: LoggedEvent[]; folded: ExerciseState; tables: ExerciseState };

// By what the log says of them, not by what their client believes: that is to be checked.
function kindOf({ live, memberId }: CrowdMember): string {
  return live.getState().members[memberId]?.role ?? "stranger";
}

async function readLog(member: CrowdMember, kind: string): Promise<Log> {
  const home = `/exercises/${member.live.getState().exercise.slug}`;
  const events: LoggedEvent[] = [];
  let to = 0;
  for (let isEnd = false; !isEnd;) {
    const { body } = await member.api.request({ path: `${home}/events?since=${to}` });
    const batch = body as Batch;
    events.push(...batch.events);
    isEnd = batch.to <= to;
    to = batch.to;
  }
  const { body } = await member.api.request({ path: `${home}?threads=all` });
  return { kind, events, folded: { ...fold(events), seq: to }, tables: (body as { state: ExerciseState }).state };
}

function countDisorder(events: LoggedEvent[]): number {
  return events.filter(({ seq }, index) => index > 0 && seq <= events[index - 1]!.seq).length;
}

/** Whether a member's own answers, as their events told of them, are those that the server holds. */
async function isRatedAsSeen(member: CrowdMember): Promise<boolean> {
  const { exercise, ratings } = member.live.getState();
  const { body } = await member.api.request({ path: `/exercises/${exercise.slug}/ratings` });
  if (isDeepStrictEqual(ratings, (body as RatingsPage).ratings)) return true;
  console.error(`The ratings of ${member.alias} differ from what the server holds`);
  return false;
}

// Everybody has ratings of their own, of which those who see the same otherwise know nothing.
function isSame(actual: ExerciseState, expected: ExerciseState, what: string): boolean {
  const keys = (Object.keys(expected) as (keyof ExerciseState)[]).filter((key) => key !== "ratings");
  const different = keys.filter((key) => !isDeepStrictEqual(actual[key], expected[key]));
  if (different.length === 0) return true;
  console.error(
    `${what} differs from the log in ${different.join(", ")} (at ${actual.seq}, the log at ${expected.seq})`,
  );
  return false;
}
