import { flagReasonWords } from "@/lib/domain/flags/flag";
import type { Subject } from "@/lib/domain/discussion/comment";
import type { TriageEntry } from "@/lib/domain/triage/queue";
import type { ExerciseState } from "@/lib/domain/state";

type Held = Pick<ExerciseState, "options" | "narratives" | "injects">;

/** What a thread is about: its kind, its number and its name, as in PO-3. */
export function placeOf({ kind, id }: Pick<Subject, "kind" | "id">, { options, narratives, injects }: Held) {
  const [prefix, number] = {
    option: ["PO", options[id]?.number] as const,
    narrative: ["MN", narratives[id]?.number] as const,
    inject: ["IN", injects[id]?.number] as const,
  }[kind];
  const title = options[id]?.title ?? narratives[id]?.nickname ?? injects[id]?.title ?? "";
  return { kind, number: number ?? 0, name: `${prefix}-${number ?? "?"}`, title };
}

export const entryKindWords: Record<TriageEntry["kind"], string> = {
  submitted: "New",
  revised: "Revised since you asked",
  flag: "Flag",
};

/** An entry in a line: what it is, and what it is about. */
export function entryTitle(entry: TriageEntry, held: Held): { name: string; title: string } {
  if (entry.kind !== "flag") return { name: `PO-${entry.option.number}`, title: entry.option.title };
  const { subject, commentId, reason } = entry.flag;
  const { name } = placeOf(subject, held);
  return { name, title: `${flagReasonWords[reason]}: ${commentId === null ? "the option" : "a comment"}` };
}
