"use client";

import { useState } from "react";
import { Fields } from "@/components/editing/fields";
import { useKeptEdit, useKeptKey } from "@/components/editing/use-kept-edit";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { announce } from "@/components/ui/toasts";
import { newId } from "@/lib/client/new-id";
import type { Subject } from "@/lib/domain/discussion/comment";
import { type FlagReason, flagReasons, flagReasonWords } from "@/lib/domain/flags/flag";
import { type Id, limits } from "@/lib/domain/primitives";

type FlagDialogProps = { subject: Subject; commentId: Id | null; onClose: () => void };

const reasons = flagReasons.map((id) => ({ id, label: flagReasonWords[id] }));

/** Tells staff that something is out of place. Nobody else learns of it. */
export function FlagDialog({ subject, commentId, onClose }: FlagDialogProps) {
  const [reason, setReason] = useState<FlagReason | null>(null);
  const text = useKeptEdit(useKeptKey(`flag:${commentId ?? subject.id}`), "");
  const [isTried, setIsTried] = useState(false);
  const { save, isPending, error } = useSave();
  const isMute = reason === "other" && text.mine.trim() === "";

  const handleFlag = async (): Promise<void> => {
    setIsTried(true);
    if (reason === null || isMute) return;
    const said = { subject, commentId, reason, text: text.mine.trim() };
    if (!(await save({ id: newId(), type: "raise-flag", ...said }))) return;
    text.discard();
    announce("The moderators have been told. You will hear from them.", "success");
    onClose();
  };

  return (
    <Dialog
      isOpen
      size="sm"
      title={commentId === null ? "Flag this option" : "Flag this comment"}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <div className="flex flex-col gap-4">
        <p className="text-sm text-soft">
          Organizers and moderators see it, and that it was you. Nobody else does, its author neither.
        </p>
        <Fields isPending={isPending} className="flex flex-col gap-4">
          <Select
            label="What is out of place"
            options={reasons}
            value={reason}
            onChange={setReason}
            placeholder="Choose a reason"
            errorMessage={isTried && reason === null ? "Choose a reason." : null}
          />
          <TextField
            label="In your words"
            isMultiline
            rows={3}
            maxLength={limits.note}
            value={text.mine}
            onChange={text.change}
            errorMessage={isTried && isMute ? "Say what is out of place." : null}
          />
        </Fields>
        {error && <Notice tone="danger">{error.message}</Notice>}
        <div className="flex flex-wrap justify-end gap-2">
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button variant="primary" isPending={isPending} onPress={() => void handleFlag()}>
            Flag
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
