import { isDeepStrictEqual } from "node:util";
import type { LoggedEvent } from "@/lib/domain/events";
import type { Tally } from "@/lib/crowd/tally";

// Found and joined by requests that do not answer with their events.
const byTheirIds = ["exercise.created", "member.joined", "invite.used"];
// May find that all is as it should be.
const mayMakeNothing = ["create-exercise", "join", "bundle-option"];

/**
 * Whether what was acknowledged is in the log exactly once: every event that an answer named stands
 * there as it was named, and every event there was named by one answer and no more.
 */
export function checkAcknowledged(log: LoggedEvent[], tally: Tally): { lost: number; duplicated: number } {
  const bySeq = new Map(log.map((event) => [event.seq, event]));
  const claims = new Map<number, number>();
  const lost: string[] = [];
  const duplicated: string[] = [];

  for (const [id, { what, events }] of tally.acknowledged) {
    if (events.length === 0 && !mayMakeNothing.includes(what)) lost.push(`${what} ${id} made nothing`);
    for (const event of events) {
      // Of these nobody reads but who gave them; they are compared member by member.
      if (event.type === "option.rated") continue;
      claims.set(event.seq, (claims.get(event.seq) ?? 0) + 1);
      if (!isDeepStrictEqual(bySeq.get(event.seq), event)) lost.push(`${event.type} of ${what} at ${event.seq}`);
    }
  }
  for (const { seq, type, by } of log) {
    const count = claims.get(seq) ?? 0;
    if (count > 1) duplicated.push(`${seq} ${type} answers for several commands`);
    if (count === 0 && by !== null && !byTheirIds.includes(type))
      duplicated.push(`${seq} ${type} answers for no command`);
  }

  const joined = log.flatMap((event) => (event.type === "member.joined" ? [event.payload.memberId] : []));
  for (const [id, { what }] of tally.acknowledged) {
    if ((what === "join" || what === "create-exercise") && !joined.includes(id)) lost.push(`${what} ${id}`);
  }
  for (const [index, id] of joined.entries()) {
    const isKnown = tally.acknowledged.has(id);
    if (!isKnown || joined.indexOf(id) !== index) duplicated.push(`member ${id}`);
  }

  for (const entry of lost) console.error(`acknowledged and not in the log: ${entry}`);
  for (const entry of duplicated) console.error(`not exactly once in the log: ${entry}`);
  return { lost: lost.length, duplicated: duplicated.length };
}
