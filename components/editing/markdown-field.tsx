"use client";

import { useRef, useState } from "react";
import { AddReference } from "@/components/references/add-reference";
import { Choice } from "@/components/ui/choice";
import { labelClass } from "@/components/ui/field";
import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { TextField } from "@/components/ui/text-field";

type MarkdownFieldProps = {
  label: string;
  isLabelHidden?: boolean;
  description?: string;
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  maxLength?: number;
  errorMessage?: string | null;
  autoFocus?: boolean;
  /** Whether its statements can say what they rest on. */
  hasReferences?: boolean;
};

/** A long text in Markdown, with a look at how it will be read. */
export function MarkdownField({
  label,
  isLabelHidden,
  description,
  value,
  onChange,
  rows = 8,
  maxLength,
  errorMessage,
  autoFocus,
  hasReferences = false,
}: MarkdownFieldProps) {
  const [view, setView] = useState<"write" | "preview">("write");
  const box = useRef<HTMLDivElement>(null);
  // Where the caret stood before the dialog took the focus.
  const handleAdd = (written: string) => {
    const at = box.current?.querySelector("textarea")?.selectionEnd ?? value.length;
    const before = value.slice(0, at);
    onChange(`${before}${before === "" || /\s$/.test(before) ? "" : " "}${written}${value.slice(at)}`);
  };
  return (
    <div ref={box} className="flex flex-col gap-1">
      <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-1">
        {/* The field has its own label for those who listen. */}
        <span aria-hidden className={isLabelHidden ? "sr-only" : labelClass}>
          {label}
        </span>
        {hasReferences && view === "write" && (
          <span className="ms-auto">
            <AddReference onAdd={handleAdd} />
          </span>
        )}
        <Choice
          label={`${label}: write or preview`}
          isLabelHidden
          size="sm"
          options={[
            { id: "write", label: "Write" },
            { id: "preview", label: "Preview" },
          ]}
          value={view}
          onChange={setView}
        />
      </div>
      {view === "write" ? (
        <TextField
          isMultiline
          face="read"
          description={description ?? "Markdown: headings, lists, links, emphasis."}
          isLabelHidden
          {...{ label, value, onChange, rows, maxLength, errorMessage, autoFocus }}
        />
      ) : (
        <div className="min-h-40 rounded-lg border border-line bg-card p-4">
          {value.trim() ? <LinkedMarkdown text={value} /> : <p className="text-sm text-soft">Nothing to show yet.</p>}
        </div>
      )}
    </div>
  );
}
