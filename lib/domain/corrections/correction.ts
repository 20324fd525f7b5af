import { z } from "zod";
import type { LoggedEvent } from "@/lib/domain/events";
import { NarrativeChanges, TakeawayTexts } from "@/lib/domain/narratives/narrative";
import { Id, Instant, line, Ordinal } from "@/lib/domain/primitives";
import { patched } from "@/lib/domain/records";
import type { ExerciseState } from "@/lib/domain/state";

export const CorrectionReason = line(1_000, 3);

/** Puts right what a published report says; `baseVersion` is the version of the text that was read. */
const correction = { id: Id, baseVersion: Ordinal, reason: CorrectionReason };

export const CorrectNarrative = z.object({
  ...correction,
  type: z.literal("correct-narrative"),
  narrativeId: Id,
  changes: NarrativeChanges.omit({ quadrant: true }),
});
export const CorrectTakeaway = z.object({
  ...correction,
  type: z.literal("correct-takeaway"),
  takeawayId: Id,
  changes: TakeawayTexts.partial(),
});
export const correctionCommands = [CorrectNarrative, CorrectTakeaway] as const;

const Change = z.object({ field: z.string(), before: z.string(), after: z.string() });

/** What was changed in a narrative or takeaway after publication, and why. */
export const Correction = z.object({
  id: Id,
  /** The version of the report that it made: 2 for the first one. */
  version: Ordinal,
  subject: z.object({ kind: z.enum(["narrative", "takeaway"]), id: Id }),
  changes: z.array(Change),
  reason: z.string(),
  byId: Id,
  at: Instant,
});
export type Correction = z.infer<typeof Correction>;

export const correctionEvents = {
  "report.corrected": z.object({
    correctionId: Id,
    version: Ordinal,
    subject: Correction.shape.subject,
    changes: z.array(Change),
    reason: z.string(),
  }),
};

export type CorrectionEvent = Extract<LoggedEvent, { type: "report.corrected" }>;

export function evolveCorrections(state: ExerciseState, event: CorrectionEvent): ExerciseState {
  const { subject, changes } = event.payload;
  const texts = Object.fromEntries(changes.map(({ field, after }) => [field, after]));
  const corrected = <T extends { version: number }>(old: T): T => ({ ...old, ...texts, version: old.version + 1 });
  return {
    ...state,
    corrections: [...state.corrections, correctionOf(event)],
    ...(subject.kind === "narrative"
      ? { narratives: patched(state.narratives, subject.id, (old) => ({ ...corrected(old), editedAt: event.at })) }
      : { takeaways: state.takeaways.map((old) => (old.id === subject.id ? corrected(old) : old)) }),
  };
}

export function correctionOf({ by, at, payload }: CorrectionEvent): Correction {
  const { correctionId: id, ...said } = payload;
  return { ...said, id, byId: by ?? "", at };
}

/** The fields in which these changes differ from the texts, with what stood there. */
export function changesOf<T extends string>(
  texts: Record<NoInfer<T>, string>,
  changes: Partial<Record<T, string>>,
): Correction["changes"] {
  return (Object.entries(changes) as [T, string | undefined][]).flatMap(([field, after]) =>
    after === undefined || after === texts[field] ? [] : [{ field, before: texts[field], after }],
  );
}
