import { type Flag, isOnSame } from "@/lib/domain/flags/flag";
import { type PolicyOption, standingOf, waitsForAuthor } from "@/lib/domain/options/option";
import type { Id, Instant } from "@/lib/domain/primitives";
import type { ExerciseState } from "@/lib/domain/state";

/** Something for staff to decide on; `since` is since when it waits for them. */
export type TriageEntry = { id: Id; since: Instant } & (
  | { kind: "submitted" | "revised"; option: PolicyOption }
  /** `others`: what else is flagged about the same, and not settled. */
  | { kind: "flag"; flag: Flag; others: number }
);

export type Queue = {
  /** Flags first, since they concern people; then what was revised, then what is new, each the oldest first. */
  waiting: TriageEntry[];
  /** Options whose authors have been asked for changes. */
  withAuthors: PolicyOption[];
};

const order = ["flag", "revised", "submitted"] as const;

/** What waits for the staff of an exercise, as far as the state holds it. */
export function triageQueue({ options, flags }: Pick<ExerciseState, "options" | "flags">): Queue {
  const submitted = Object.values(options).filter((option) => standingOf(option) === "submitted");
  const open = Object.values(flags).filter(({ settled }) => settled === null);
  const waiting: TriageEntry[] = [
    ...open.map((flag): TriageEntry => {
      const others = open.filter((other) => other !== flag && isOnSame(other, flag)).length;
      return { kind: "flag", id: flag.id, flag, others, since: flag.at };
    }),
    ...submitted
      .filter((option) => !waitsForAuthor(option))
      .map((option): TriageEntry => {
        const revisedAt = option.asked?.revisedAt ?? null;
        const kind = revisedAt === null ? "submitted" : "revised";
        return { kind, id: option.id, option, since: revisedAt ?? option.submittedAt };
      }),
  ];
  return {
    waiting: waiting.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.since - b.since),
    withAuthors: submitted.filter(waitsForAuthor).toSorted((a, b) => (a.asked?.at ?? 0) - (b.asked?.at ?? 0)),
  };
}

/** The entry to go on with when `id` is done or passed over; the first again after the last, null when there is none. */
export function nextEntry(waiting: readonly TriageEntry[], id: Id | null): TriageEntry | null {
  const place = waiting.findIndex((entry) => entry.id === id);
  return waiting[place + 1] ?? waiting[0] ?? null;
}
