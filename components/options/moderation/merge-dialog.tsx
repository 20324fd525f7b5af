"use client";

import { useState } from "react";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import type { PolicyOption } from "@/lib/domain/options/option";
import { type Id, limits } from "@/lib/domain/primitives";
import { OptionPicker } from "./option-picker";

export function MergeDialog({ option }: { option: PolicyOption }) {
  const [intoId, setIntoId] = useState<Id | null>(null);
  const [note, setNote] = useState("");
  const { save, isPending, error } = useSave();

  const handleMerge = async (close: () => void): Promise<void> => {
    if (intoId === null) return;
    const command = { id: crypto.randomUUID(), type: "merge-option" as const, optionId: option.id, intoId, note };
    if (await save(command)) close();
  };

  return (
    <Dialog title={`Merge PO-${option.number} into another option`} isDismissable={note === ""} trigger={<Button size="sm">Merge into …</Button>}>
      {(close) => (
        <div className="flex flex-col gap-4">
          <p className="text-sm text-soft">
            PO-{option.number} keeps its text, its thread and its author, and is counted with the one it goes into. It leaves its narrative. One click undoes it.
          </p>
          <OptionPicker label="Merge into" value={intoId} onChange={setIntoId} isEligible={(other) => other.id !== option.id && other.mergedIntoId === null} />
          <TextField label="Note" description="Why they belong together; kept in the log." isMultiline rows={2} maxLength={limits.note} value={note} onChange={setNote} />
          {error && <Notice tone="danger">{error.message}</Notice>}
          <div className="flex justify-end gap-2">
            <Button variant="quiet" onPress={close}>
              Cancel
            </Button>
            <Button variant="primary" isPending={isPending} isDisabled={intoId === null} onPress={() => void handleMerge(close)}>
              Merge
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
