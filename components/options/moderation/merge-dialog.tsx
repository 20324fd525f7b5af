"use client";

import { useState } from "react";
import { Fields } from "@/components/editing/fields";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Dialog, type DialogProps } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { tooLong } from "@/components/ui/too-long";
import { useExercise } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import { type PolicyOption, standsAlone } from "@/lib/domain/options/option";
import { type Id, limits } from "@/lib/domain/primitives";
import { AllOptions } from "../all-options";
import { OptionPicker } from "./option-picker";

type MergeDialogProps = {
  option: PolicyOption;
  /** The option to begin with. */
  chosenId?: Id | null;
  /** Called once it has been merged. */
  onDone?: () => void;
} & Pick<DialogProps, "trigger" | "isOpen" | "onOpenChange">;

export function MergeDialog({ option, chosenId = null, onDone, ...dialog }: MergeDialogProps) {
  const [note, setNote] = useState("");
  return (
    <Dialog title={`Merge PO-${option.number} into another option`} isDismissable={note === ""} {...dialog}>
      {(close) => (
        <AllOptions>
          <MergeForm {...{ option, chosenId, note, close, onDone }} onNote={setNote} />
        </AllOptions>
      )}
    </Dialog>
  );
}

type MergeFormProps = {
  option: PolicyOption;
  chosenId: Id | null;
  note: string;
  onNote: (note: string) => void;
  close: () => void;
  onDone: (() => void) | undefined;
};

function MergeForm({ option, chosenId, note, onNote, close, onDone }: MergeFormProps) {
  const options = useExercise((state) => state.options);
  const [intoId, setIntoId] = useState<Id | null>(chosenId);
  const { save, isPending, error } = useSave();
  const parts = Object.values(options).filter((other) => other.mergedIntoId === option.id);

  const handleMerge = async (): Promise<void> => {
    if (intoId === null) return;
    const command = { id: newId(), type: "merge-option", optionId: option.id, intoId, note: note.trim() } as const;
    if (!(await save(command))) return;
    close();
    onDone?.();
  };

  return (
    <div className="flex flex-col gap-4">
      <p dir="auto" className="font-read text-[1.0625rem]">
        {option.title}
      </p>
      {parts.length > 0 ? (
        <Notice tone="warn">
          {parts.map((part) => `PO-${part.number}`).join(", ")} {parts.length === 1 ? "was" : "were"} merged into it.
          Undo that first.
        </Notice>
      ) : (
        <Fields isPending={isPending} className="flex flex-col gap-4">
          <p className="text-sm text-soft">
            It stays readable under its own number, with its thread and its author, and counts as part of the option it
            goes into. It leaves its narrative. You can undo this at any time, and it goes back to where it stood.
          </p>
          <OptionPicker
            label="Merge into"
            value={intoId}
            onChange={setIntoId}
            isEligible={(other) => other.id !== option.id && standsAlone(other) && other.status !== "declined"}
          />
          <TextField
            label="Note"
            description="Why they belong together; kept in the log."
            isMultiline
            rows={2}
            maxLength={limits.note}
            value={note}
            onChange={onNote}
          />
        </Fields>
      )}
      {error && <Notice tone="danger">{error.message}</Notice>}
      <div className="flex flex-wrap justify-end gap-2">
        <Button variant="quiet" onPress={close}>
          {parts.length > 0 ? "Close" : "Cancel"}
        </Button>
        {parts.length === 0 && (
          <Button
            variant="primary"
            isPending={isPending}
            isDisabled={intoId === null || tooLong(note, limits.note) !== null}
            onPress={() => void handleMerge()}
          >
            Merge
          </Button>
        )}
      </div>
    </div>
  );
}
