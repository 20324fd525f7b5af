"use client";

import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { EditableText } from "@/components/editing/editable-text";
import { newId } from "@/lib/client/new-id";
import type { CommandInput } from "@/lib/domain/commands";
import type { Narrative, NarrativeTexts as Texts } from "@/lib/domain/narratives/narrative";
import { limits } from "@/lib/domain/primitives";
import { usePen } from "./use-pen";

type LongText = "abstract" | "rationale" | "risks";

const longTexts: { field: LongText; label: string; description: string; missing: string }[] = [
  {
    field: "abstract",
    label: "Abstract",
    description: "What this narrative proposes, in a paragraph.",
    missing: "The abstract is not written yet.",
  },
  {
    field: "rationale",
    label: "Rationale",
    description: "Why it might work, and how its options belong together. PO-12 becomes a link.",
    missing: "The rationale is not written yet.",
  },
  {
    field: "risks",
    label: "Risks",
    description: "What speaks against it, and what happens if it fails.",
    missing: "The risks are not written yet.",
  },
];

/** Builds the edit of one text, on the version that is current when it is saved. */
export function editOf(narrative: Narrative, changes: Partial<Texts>): CommandInput {
  return {
    id: newId(),
    type: "edit-narrative",
    narrativeId: narrative.id,
    baseVersion: narrative.version,
    changes,
  };
}

/** Abstract, rationale and risks, each edited in its place. */
export function NarrativeTexts({ narrative }: { narrative: Narrative }) {
  const pen = usePen();
  return (
    <div className="flex flex-col gap-9">
      {longTexts.map(({ field, label, description, missing }) => (
        <section key={field} aria-labelledby={field}>
          <h2 id={field} className="mb-2 text-xl">
            {label}
          </h2>
          <EditableText
            {...pen}
            {...{ label, description }}
            isMarkdown
            name={`narrative:${narrative.id}:${field}`}
            value={narrative[field]}
            command={(value) => editOf(narrative, { [field]: value })}
            maxLength={limits.narrativeText}
            rows={10}
          >
            {narrative[field] ? (
              <LinkedMarkdown text={narrative[field]} />
            ) : (
              <p className="text-sm text-soft">{missing}</p>
            )}
          </EditableText>
        </section>
      ))}
    </div>
  );
}
