"use client";

import { History } from "lucide-react";
import { useState } from "react";
import { Fields } from "@/components/editing/fields";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { announce } from "@/components/ui/toasts";
import { tooLong } from "@/components/ui/too-long";
import { useRefusal } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import type { PolicyOption } from "@/lib/domain/options/option";
import { limits } from "@/lib/domain/primitives";
import { useMayRevise } from "../use-may-revise";

type RestoreRevisionDialogProps = { option: PolicyOption; number: number };

/** Brings an earlier revision back as the latest, once somebody has said why. */
export function RestoreRevisionDialog({ option, number }: RestoreRevisionDialogProps) {
  const mayRevise = useMayRevise();
  if (!mayRevise) return null;
  return (
    <Dialog
      size="sm"
      title={`Restore revision ${number}?`}
      trigger={
        <Button size="sm" variant="quiet" aria-label={`Restore this revision, ${number}`}>
          <History aria-hidden size={14} />
          Restore this revision
        </Button>
      }
    >
      {(close) => <RestoreForm option={option} number={number} onClose={close} />}
    </Dialog>
  );
}

function RestoreForm({ option, number, onClose }: RestoreRevisionDialogProps & { onClose: () => void }) {
  const [note, setNote] = useState("");
  const { save, isPending, error } = useSave();
  const refusal = useRefusal("restore-revision");
  const handleRestore = async (): Promise<void> => {
    const what = { optionId: option.id, revision: number, note };
    if (!(await save({ id: newId(), type: "restore-revision", ...what }))) return;
    announce(`PO-${option.number} reads like revision ${number} again.`, "success");
    onClose();
  };
  return (
    <div className="flex flex-col gap-4">
      <p>
        Its text becomes revision {option.revision + 1}. What stands now stays in the history, and comments that were
        settled since revision {number} are open again.
      </p>
      <Fields isPending={isPending}>
        <TextField
          isMultiline
          autoFocus
          rows={2}
          label="Why it comes back"
          maxLength={limits.note}
          value={note}
          onChange={setNote}
        />
      </Fields>
      {(error ?? refusal) && <Notice tone={error ? "danger" : "warn"}>{(error ?? refusal)?.message}</Notice>}
      <div className="flex flex-wrap justify-end gap-2">
        <Button variant="quiet" onPress={onClose}>
          Cancel
        </Button>
        <Button
          variant="primary"
          isPending={isPending}
          isDisabled={refusal !== null || tooLong(note, limits.note) !== null}
          onPress={() => void handleRestore()}
        >
          Restore revision {number}
        </Button>
      </div>
    </div>
  );
}
