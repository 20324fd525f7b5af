"use client";

import { Pencil } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { TextField } from "@/components/ui/text-field";
import { tooLong } from "@/components/ui/too-long";
import { mergeTexts } from "@/lib/domain/options/merge-texts";
import type { CommandInput } from "@/lib/domain/commands";
import { Fields } from "./fields";
import { MarkdownField } from "./markdown-field";
import { SaveBar } from "./save-bar";
import { Theirs } from "./theirs";
import { useKeptEdit, useKeptKey } from "./use-kept-edit";
import { useSave } from "./use-save";

type EditableTextProps = {
  label: string;
  /** Tells this text from all others of the exercise, to keep what is unsaved. */
  name: string;
  value: string;
  /** Builds the command when it is saved, so that it carries the version that is current then. */
  command: (value: string) => CommandInput;
  mayEdit: boolean;
  /** Why it cannot be saved at the moment, or null. */
  obstacle: string | null;
  maxLength: number;
  isMarkdown?: boolean;
  isRequired?: boolean;
  /** Whether its statements can say what they rest on. */
  hasReferences?: boolean;
  rows?: number;
  description?: string;
  /** The text as it is read. */
  children: ReactNode;
};

/**
 * A text that is edited in its place, one field at a time, and saved explicitly. When somebody else
 * saves it meanwhile, what is long is put together sentence by sentence; where both changed the same one, both texts are
 * shown and nothing is overwritten unseen.
 */
export function EditableText(props: EditableTextProps) {
  const {
    label,
    name,
    value,
    command,
    mayEdit,
    obstacle,
    maxLength,
    isMarkdown,
    isRequired,
    hasReferences,
    rows,
    description,
    children,
  } = props;
  const edit = useKeptEdit(useKeptKey(name), value, isMarkdown ? mergeTexts : undefined);
  const { save, isPending, error, clearError } = useSave();
  const place = useRef<HTMLDivElement>(null);
  // A text found unsaved when the page loads must not take the focus.
  const [hasBegun, setHasBegun] = useState(false);

  const handleBegin = () => {
    setHasBegun(true);
    edit.begin();
  };
  const handleClose = () => {
    edit.discard();
    clearError();
    // Back to where the edit began, for those who go by keyboard.
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>("button")?.focus());
  };
  const handleSave = async () => {
    if (await save(command(edit.mine.trim()))) handleClose();
  };
  const missing = isRequired && edit.mine.trim() === "" ? "Write something here." : null;
  const isTooLong = tooLong(edit.mine, maxLength) !== null;
  const canSave = edit.isDirty && !missing && !isTooLong && !obstacle && !isPending;
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey) && canSave) void handleSave();
  };

  if (!mayEdit || !edit.isEditing) {
    return (
      <div ref={place} className="flex items-start gap-2">
        <div className="min-w-0">{children}</div>
        {mayEdit && obstacle === null && (
          <Button
            variant="quiet"
            size="icon"
            aria-label={`Edit ${label.toLowerCase()}`}
            onPress={handleBegin}
            // No taller than a line of the text it stands beside.
            className="-my-2 text-soft"
          >
            <Pencil aria-hidden size={15} />
          </Button>
        )}
      </div>
    );
  }

  const field = { label, value: edit.mine, onChange: edit.change, maxLength, rows, description, errorMessage: missing };
  return (
    <div ref={place} className="flex flex-col gap-3" onKeyDown={handleKeyDown}>
      {edit.theirs !== undefined && (
        <Theirs>
          {isMarkdown ? <LinkedMarkdown text={edit.theirs} size="compact" /> : <p dir="auto">{edit.theirs}</p>}
        </Theirs>
      )}
      <Fields isPending={isPending}>
        {isMarkdown ? (
          <MarkdownField {...field} {...{ hasReferences }} autoFocus={hasBegun} />
        ) : (
          <TextField {...field} isMultiline={Boolean(rows)} isRequired={isRequired} face="read" autoFocus={hasBegun} />
        )}
      </Fields>
      <SaveBar
        {...{ error, isPending, obstacle }}
        isDirty={edit.isDirty && !missing}
        problem={isTooLong ? "Too long to be saved." : null}
        isConflict={edit.theirs !== undefined}
        onSave={() => void handleSave()}
        onDiscard={handleClose}
      />
    </div>
  );
}
