import { endsSoonAt } from "./attention/ends-soon";
import type { LoggedEvent } from "./events";
import type { Inject } from "./injects/inject";
import type { Id, Instant } from "./primitives";
import { pendingTransitions, type Transition } from "./rounds/clock";
import type { Round } from "./rounds/round";

/** Something that happens by itself when its moment has come. */
export type DueEvent = Transition | { type: "round.ends-soon" | "inject.released"; subjectId: Id; dueAt: Instant };

/** All that a running exercise still has to do by itself, in the order in which it is due; rounds go before injects. */
export function pendingDue(rounds: Round[], injects: Inject[]): DueEvent[] {
  const releases = injects.flatMap(({ id, dueAt }): DueEvent[] =>
    dueAt === null ? [] : [{ type: "inject.released", subjectId: id, dueAt }],
  );
  return [...pendingTransitions(rounds), ...pendingWarnings(rounds), ...releases].toSorted((a, b) => a.dueAt - b.dueAt);
}

/** Each end is warned of once; one that is moved is another end. */
function pendingWarnings(rounds: Round[]): DueEvent[] {
  return rounds.flatMap((round): DueEvent[] => {
    const dueAt = endsSoonAt(round);
    if (dueAt === null || round.phase === "closed" || round.warnedEnd === round.closesAt) return [];
    return [{ type: "round.ends-soon", subjectId: round.id, dueAt }];
  });
}

/** Whether what is still due may be other than before, by what an event says itself of rounds, injects, or the clock. */
export function changesDue({ type }: LoggedEvent): boolean {
  return /^(exercise|rounds?|inject)\./.test(type);
}
