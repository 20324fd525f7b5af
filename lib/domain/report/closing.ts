import { contradictionsAmong } from "@/lib/domain/contradictions/contradiction";
import type { Correction } from "@/lib/domain/corrections/correction";
import { type Narrative, type NarrativeProse, proseLabels } from "@/lib/domain/narratives/narrative";
import { needsNote, rollOf, votersOf } from "@/lib/domain/narratives/ratification";
import type { ExerciseState } from "@/lib/domain/state";
import type { ReportContradiction, ReportCorrection, ReportRatification } from "./schema";

/** What members held of a narrative; null where nobody has said anything. */
export function ratificationOf({ ratifications }: Narrative, { members }: ExerciseState): ReportRatification | null {
  if (ratifications.length === 0) return null;
  const voices = ratifications
    .filter(({ stance }) => needsNote(stance))
    .map(({ stance, note, memberId }) => ({ stance, note, author: members[memberId]?.alias ?? "" }))
    .toSorted((a, b) => Number(a.stance !== "dissent") - Number(b.stance !== "dissent"));
  return { ...rollOf(ratifications, votersOf(members)), voices };
}

/** The contradictions between options of a narrative, those without an answer first. */
export function contradictionsOf({ optionIds }: Narrative, state: ExerciseState): ReportContradiction[] {
  const { options, members } = state;
  return contradictionsAmong(state.contradictions, optionIds).flatMap((found) => {
    const [one, other] = found.optionIds.map((id) => options[id]?.number);
    if (one === undefined || other === undefined) return [];
    const author = members[found.flaggedById]?.alias ?? "";
    return [{ options: [one, other], reason: found.reason, author, answer: found.settled?.answer ?? null }];
  });
}

/** What was put right after publication, in order. */
export function correctionsOf({ corrections, narratives, takeaways }: ExerciseState): ReportCorrection[] {
  const nameOf = ({ subject, changes }: Correction): string[] =>
    changes.map(({ field }) =>
      subject.kind === "narrative"
        ? `MN-${narratives[subject.id]?.number ?? "?"}, ${proseLabels[field as NarrativeProse] ?? field}`
        : `Takeaway ${takeaways.findIndex(({ id }) => id === subject.id) + 1}, ${field}`,
    );
  return corrections.map((correction) => ({
    version: correction.version,
    at: correction.at,
    places: nameOf(correction),
    reason: correction.reason,
    changes: correction.changes.map(({ before, after }) => ({ before, after })),
  }));
}
