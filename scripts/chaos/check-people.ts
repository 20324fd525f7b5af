import { isDeepStrictEqual } from "node:util";
import { givenTo, type StoredEvent, type Viewer } from "@/lib/domain/audience";
import { isWordy } from "@/lib/domain/discussion/hidden";
import { fold } from "@/lib/domain/evolve";
import type { LoggedEvent } from "@/lib/domain/events";
import type { ExerciseState } from "@/lib/domain/state";
import type { Person } from "./person";
import { type Violation, violates } from "./violations";

/** Whether everybody ends with what is theirs to see of the log, and has heard of nothing else. */
export function checkPeople(people: Person[], log: StoredEvent[]): Violation[] {
  return people.flatMap((person) => [...checkState(person, log), ...checkHeard(person, log), ...checkOutbox(person)]);
}

function checkOutbox({ alias, outbox }: Person): Violation[] {
  return outbox
    .getPending()
    .map(({ command, status }) => violates("outboxes", `${alias} still has a ${command.type}, ${status}`));
}

function viewerOf({ memberId, role }: Person): Viewer {
  return { kind: "member", memberId, role };
}

function checkState(person: Person, log: StoredEvent[]): Violation[] {
  const visible = log.flatMap((entry) => givenTo(viewerOf(person), entry) ?? []);
  const expected = { ...fold(visible), seq: log.length };
  const state = person.live.getState();
  const keys = Object.keys(expected) as (keyof ExerciseState)[];
  const different = keys.filter((key) => !isDeepStrictEqual(state[key], expected[key]));
  if (different.length === 0) return [];
  const what = `${person.alias} differs in ${different.join(", ")} (at ${state.seq}, the log at ${log.length})`;
  return [violates("clients", what)];
}

function checkHeard(person: Person, log: StoredEvent[]): Violation[] {
  const wrong = (seq: number, why: string): Violation => violates("heard", `${person.alias} heard of ${seq}, ${why}`);
  return [...person.heard.values()].flatMap((event) => {
    const entry = log[event.seq - 1];
    if (!entry) return [wrong(event.seq, `a ${event.type} that is not in the log`)];
    const given = givenTo(viewerOf(person), entry);
    if (!given) return [wrong(event.seq, `a ${entry.event.type} that is not theirs to see`)];
    return isSame(event, given) ? [] : [wrong(event.seq, `as something else than it is in the log`)];
  });
}

// Words may have been hidden or deleted since.
function isSame(heard: LoggedEvent, given: LoggedEvent): boolean {
  if (heard.type !== given.type || heard.by !== given.by || heard.at !== given.at) return false;
  return isWordy(given) || isDeepStrictEqual(heard, given);
}
