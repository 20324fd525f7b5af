"use client";

import { useKeptEdit, useKeptKey } from "@/components/editing/use-kept-edit";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import type { PolicyOption } from "@/lib/domain/options/option";

const shortestReason = 3;

type DeclineDialogProps = { option: PolicyOption; onClose: () => void };

export function DeclineDialog({ option, onClose }: DeclineDialogProps) {
  const reason = useKeptEdit(useKeptKey(`decline:${option.id}`), "");
  const { save, isPending, error } = useSave();

  const handleDecline = async () => {
    const declined = await save({
      id: crypto.randomUUID(),
      type: "decline-option",
      optionId: option.id,
      reason: reason.mine.trim(),
    });
    if (!declined) return;
    reason.discard();
    onClose();
  };
  return (
    <Dialog title={`Decline PO-${option.number}`} size="sm" isOpen onOpenChange={(isOpen) => isOpen || onClose()}>
      <div className="flex flex-col gap-4">
        <p dir="auto" className="font-read text-[1.0625rem]">
          {option.title}
        </p>
        <TextField
          label="Reason"
          description="Its author and everybody else will read it. The option and its thread stay readable; accepting it later undoes this."
          isMultiline
          isRequired
          autoFocus
          rows={3}
          maxLength={2_000}
          value={reason.mine}
          onChange={reason.change}
        />
        {error && <Notice tone="danger">{error.message}</Notice>}
        <div className="flex flex-wrap justify-end gap-2">
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button
            variant="danger"
            isPending={isPending}
            isDisabled={reason.mine.trim().length < shortestReason}
            onPress={() => void handleDecline()}
          >
            Decline
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
