"use client";

import { EditableText } from "@/components/editing/editable-text";
import { newId } from "@/lib/client/new-id";
import { type Narrative, OptionLine as Line } from "@/lib/domain/narratives/narrative";
import type { PolicyOption } from "@/lib/domain/options/option";
import { usePen } from "./use-pen";

/** What an option does in a narrative, in one line; moderators write it. */
export function OptionLine({ narrative, option }: { narrative: Narrative; option: PolicyOption }) {
  const pen = usePen();
  const was = narrative.lines[option.id] ?? "";
  if (was === "" && !pen.mayEdit) return null;
  return (
    <div className="mt-0.5">
      <EditableText
        {...pen}
        label={`What PO-${option.number} does here`}
        name={`line:${narrative.id}:${option.id}`}
        value={was}
        command={(line) => ({
          id: newId(),
          type: "write-line",
          narrativeId: narrative.id,
          optionId: option.id,
          was,
          line,
        })}
        maxLength={Line.maxLength ?? 300}
        rows={2}
      >
        {was ? (
          <p dir="auto" className="font-read text-[0.9375rem] leading-snug">
            {was}
          </p>
        ) : (
          <p className="text-[0.8125rem] text-soft">No line on what it does here yet.</p>
        )}
      </EditableText>
    </div>
  );
}
