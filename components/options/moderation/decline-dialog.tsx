"use client";

import { useState } from "react";
import { Fields } from "@/components/editing/fields";
import { useKeptEdit, useKeptKey } from "@/components/editing/use-kept-edit";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Dialog, type DialogProps } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { tooLong } from "@/components/ui/too-long";
import { newId } from "@/lib/client/new-id";
import { DeclineOption } from "@/lib/domain/options/commands";
import type { PolicyOption } from "@/lib/domain/options/option";

// The field and the command agree on it: the schema is asked, and not a number written twice.
const longestReason = DeclineOption.shape.reason.maxLength ?? undefined;

type DeclineDialogProps = { option: PolicyOption } & Pick<DialogProps, "trigger" | "isOpen" | "onOpenChange">;

export function DeclineDialog({ option, ...dialog }: DeclineDialogProps) {
  const { mine, change, discard } = useKeptEdit(useKeptKey(`decline:${option.id}`), "");
  const [isTried, setIsTried] = useState(false);
  const { save, isPending, error, clearError } = useSave();
  const checked = DeclineOption.shape.reason.safeParse(mine);
  const problem = mine.trim() === "" ? "Say why." : (checked.error?.issues[0]?.message ?? null);
  const isTooLong = tooLong(mine, longestReason) !== null;

  const handleDecline = async (close: () => void): Promise<void> => {
    setIsTried(true);
    if (!checked.success) return;
    if (!(await save({ id: newId(), type: "decline-option", optionId: option.id, reason: checked.data }))) return;
    discard();
    close();
  };

  return (
    <Dialog
      title={`Decline PO-${option.number}`}
      size="sm"
      {...dialog}
      onOpenChange={(isOpen) => {
        setIsTried(false);
        clearError();
        dialog.onOpenChange?.(isOpen);
      }}
    >
      {(close) => (
        <div className="flex flex-col gap-4">
          <p dir="auto" className="font-read text-[1.0625rem]">
            {option.title}
          </p>
          <Fields isPending={isPending}>
            <TextField
              label="Reason"
              description="Everybody can read it, under the title. Say what would have to be different. The option stays readable, and can be accepted later."
              isMultiline
              isRequired
              autoFocus
              rows={4}
              maxLength={longestReason}
              value={mine}
              onChange={change}
              errorMessage={isTried && !isTooLong ? problem : null}
            />
          </Fields>
          {error && <Notice tone="danger">{error.message}</Notice>}
          <div className="flex flex-wrap justify-end gap-2">
            <Button variant="quiet" onPress={close}>
              Cancel
            </Button>
            <Button
              variant="danger"
              isPending={isPending}
              isDisabled={isTooLong}
              onPress={() => void handleDecline(close)}
            >
              Decline
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
