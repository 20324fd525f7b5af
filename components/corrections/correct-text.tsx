"use client";

import { PencilLine } from "lucide-react";
import { useState } from "react";
import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { Fields } from "@/components/editing/fields";
import { MarkdownField } from "@/components/editing/markdown-field";
import { Theirs } from "@/components/editing/theirs";
import { useKeptEdit, useKeptKey } from "@/components/editing/use-kept-edit";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActions } from "@/components/ui/dialog-actions";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { tooLong } from "@/components/ui/too-long";
import type { CommandInput } from "@/lib/domain/commands";
import { CorrectionReason } from "@/lib/domain/corrections/correction";

type CorrectTextProps = {
  label: string;
  value: string;
  /** The version of what it is a text of. */
  version: number;
  maxLength: number;
  keptAs: string;
  command: (text: string, reason: string, baseVersion: number) => CommandInput;
};

type Correcting = { text: string; reason: string; version: number };

/** A version that left this text as it was is one to go on from; of one that did not, somebody has to choose. */
const withVersion = (base: Correcting, mine: Correcting, theirs: Correcting): Correcting | null =>
  base.text === theirs.text ? { ...mine, version: theirs.version } : null;

/**
 * Puts right a text of a published report; readers see that it was, why, and what stood there. It is corrected as it was
 * read: where somebody else has corrected it since, theirs is shown beside it first.
 */
export function CorrectText({ label, value, version, maxLength, keptAs, command }: CorrectTextProps) {
  const edit = useKeptEdit(useKeptKey(`correct:${keptAs}`), { text: value, reason: "", version }, withVersion);
  const [isTried, setIsTried] = useState(false);
  const { save, isPending, error, clearError } = useSave();
  const { text, reason } = edit.mine;
  const checked = CorrectionReason.safeParse(reason);
  const isTooLong = tooLong(text, maxLength) !== null;
  const isSame = text.trim() === value;
  const isConflict = edit.theirs !== undefined;

  const handleCorrect = async (close: () => void) => {
    setIsTried(true);
    if (!checked.success || isTooLong || isSame || isConflict) return;
    if (!(await save(command(text.trim(), checked.data, edit.mine.version)))) return;
    edit.discard();
    close();
  };

  const goOnFrom = (next: string): void => {
    clearError();
    edit.rebase({ text: next, reason, version });
  };

  return (
    <Dialog
      title={`Correct: ${label}`}
      size="lg"
      isDismissable={!edit.isDirty}
      onOpenChange={() => {
        setIsTried(false);
        clearError();
      }}
      trigger={
        <Button
          size="sm"
          variant="quiet"
          className="mt-2 -ms-2.5 text-soft"
          aria-label={`Correct ${label.toLowerCase()}`}
        >
          <PencilLine aria-hidden size={14} />
          Correct…
        </Button>
      }
    >
      {(close) => (
        <div className="flex flex-col gap-4">
          {isConflict && (
            <Theirs>
              <LinkedMarkdown text={value} size="compact" />
              <div className="mt-3 flex flex-wrap gap-2">
                <Button size="sm" onPress={() => goOnFrom(text)}>
                  Put mine on top of theirs
                </Button>
                <Button size="sm" variant="quiet" onPress={() => goOnFrom(value)}>
                  Use theirs
                </Button>
              </div>
            </Theirs>
          )}
          <Fields isPending={isPending} className="flex flex-col gap-4">
            <MarkdownField
              label={label}
              value={text}
              rows={8}
              hasReferences
              maxLength={maxLength}
              onChange={(next) => edit.change((now) => ({ ...now, text: next }))}
            />
            <TextField
              label="What was wrong?"
              isRequired
              validationBehavior="aria"
              description="The report shows it, with the date and with what stood there before."
              isMultiline
              rows={2}
              maxLength={CorrectionReason.maxLength ?? undefined}
              value={reason}
              onChange={(next) => edit.change((now) => ({ ...now, reason: next }))}
              errorMessage={isTried && !checked.success ? (checked.error.issues[0]?.message ?? null) : null}
            />
          </Fields>
          {isTried && isSame && <Notice tone="warn">Nothing has been changed yet.</Notice>}
          {error && <Notice tone="danger">{error.message}</Notice>}
          <DialogActions
            {...{ close, isPending }}
            confirmLabel="Correct it"
            isDisabled={isTooLong || isConflict}
            onConfirm={() => void handleCorrect(close)}
          />
        </div>
      )}
    </Dialog>
  );
}
