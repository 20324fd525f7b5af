import { flagReasonWords } from "@/lib/domain/flags/flag";
import type { Subject } from "@/lib/domain/discussion/comment";
import { placeName } from "@/lib/domain/place-name";
import type { TriageEntry } from "@/lib/domain/triage/queue";
import type { ExerciseState } from "@/lib/domain/state";

type Held = Pick<ExerciseState, "options" | "narratives" | "injects">;

/** What a thread is about: its kind, its name as in PO-3, and its number, which is null where it was removed since. */
export function placeOf({ kind, id }: Pick<Subject, "kind" | "id">, { options, narratives, injects }: Held) {
  const title = options[id]?.title ?? narratives[id]?.nickname ?? injects[id]?.title ?? "";
  const { number } = { option: options, narrative: narratives, inject: injects }[kind][id] ?? { number: null };
  return { kind, number, name: number === null ? `a ${kind} that is gone` : placeName(kind, number), title };
}

export const entryKindWords: Record<TriageEntry["kind"], string> = {
  submitted: "New",
  revised: "Revised since you asked",
  flag: "Flag",
};

/** An entry in a line: what it is, and what it is about. */
export function entryTitle(entry: TriageEntry, held: Held): { name: string; title: string } {
  if (entry.kind !== "flag") return { name: placeName("option", entry.option.number), title: entry.option.title };
  const { subject, commentId, reason } = entry.flag;
  const { name } = placeOf(subject, held);
  return { name, title: `${flagReasonWords[reason]}: ${commentId === null ? "the option" : "a comment"}` };
}
