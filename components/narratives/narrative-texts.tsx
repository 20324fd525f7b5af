"use client";

import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { UnborneNote } from "@/components/references/unborne-note";
import { CorrectText } from "@/components/corrections/correct-text";
import { EditableText } from "@/components/editing/editable-text";
import { useAllowed } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import type { CommandInput } from "@/lib/domain/commands";
import {
  type Narrative,
  type NarrativeChanges,
  type NarrativeProse,
  narrativeProse,
  proseLabels,
} from "@/lib/domain/narratives/narrative";
import { limits } from "@/lib/domain/primitives";
import { usePen } from "./use-pen";

const hints: Record<NarrativeProse, string> = {
  abstract: "What this narrative proposes, in a paragraph.",
  rationale: "Why it might work, and how its options belong together. PO-12 becomes a link.",
  conditions: "What has to be true, or to be done first, for it to work.",
  risks: "What speaks against it, and what happens if it fails.",
  domesticDangers: "What it could break in the country itself.",
  internationalDangers: "What it could break with neighbours, partners and rivals.",
  costs: "Money, lives, time, freedom: what it takes, and from whom.",
  outlook: "How likely it is to be done, and what it would look like in some years.",
  counterCase: "The case against it as its critics would put it, at its strongest. It is printed.",
};

/** Builds the edit of one text, on the version that is current when it is saved. */
export function editOf(
  narrative: Narrative,
  changes: NarrativeChanges,
): Extract<CommandInput, { type: "edit-narrative" }> {
  return {
    id: newId(),
    type: "edit-narrative",
    narrativeId: narrative.id,
    baseVersion: narrative.version,
    changes,
  };
}

/** Everything it says at length, each edited in its place; to readers only what has been written. */
export function NarrativeTexts({ narrative }: { narrative: Narrative }) {
  const pen = usePen();
  const canCorrect = useAllowed("correct-narrative");
  const shown = narrativeProse.filter((field) => pen.mayEdit || narrative[field] !== "" || field === "abstract");
  return (
    <div className="flex flex-col gap-9">
      {shown.map((field) => (
        <section key={field} aria-labelledby={field}>
          <h2 id={field} className="mb-2 text-xl">
            {proseLabels[field]}
          </h2>
          <EditableText
            {...pen}
            label={proseLabels[field]}
            description={hints[field]}
            isMarkdown
            hasReferences
            name={`narrative:${narrative.id}:${field}`}
            value={narrative[field]}
            command={(value) => editOf(narrative, { [field]: value })}
            maxLength={limits.narrativeText}
            rows={10}
          >
            {narrative[field] ? (
              <LinkedMarkdown text={narrative[field]} />
            ) : (
              <p className="text-sm text-soft">Not written yet.</p>
            )}
          </EditableText>
          {pen.mayEdit && <UnborneNote text={narrative[field]} />}
          {canCorrect && (
            <CorrectText
              label={proseLabels[field]}
              value={narrative[field]}
              maxLength={limits.narrativeText}
              version={narrative.version}
              keptAs={`${narrative.id}:${field}`}
              command={(text, reason, baseVersion) => ({
                ...{ id: newId(), type: "correct-narrative", narrativeId: narrative.id, baseVersion, reason },
                changes: { [field]: text },
              })}
            />
          )}
        </section>
      ))}
    </div>
  );
}
