"use client";

import { useState } from "react";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { DeclineOption } from "@/lib/domain/options/commands";
import type { PolicyOption } from "@/lib/domain/options/option";

export function DeclineDialog({ option }: { option: PolicyOption }) {
  const [reason, setReason] = useState("");
  const [isTried, setIsTried] = useState(false);
  const { save, isPending, error } = useSave();
  const checked = DeclineOption.shape.reason.safeParse(reason);
  const problem = checked.error?.issues[0]?.message ?? null;

  const handleDecline = async (close: () => void): Promise<void> => {
    setIsTried(true);
    if (!checked.success) return;
    if (await save({ id: crypto.randomUUID(), type: "decline-option", optionId: option.id, reason })) close();
  };

  return (
    <Dialog
      title={`Decline PO-${option.number}`}
      isDismissable={reason === ""}
      trigger={
        <Button size="sm" variant="danger">
          Decline
        </Button>
      }
    >
      {(close) => (
        <div className="flex flex-col gap-4">
          <TextField
            label="Reason"
            description="Everybody can read it, under the title. Say what would have to be different. The option stays readable, and can be accepted later."
            isMultiline
            isRequired
            autoFocus
            rows={4}
            value={reason}
            onChange={setReason}
            errorMessage={isTried ? problem : null}
          />
          {error && <Notice tone="danger">{error.message}</Notice>}
          <div className="flex justify-end gap-2">
            <Button variant="quiet" onPress={close}>
              Cancel
            </Button>
            <Button variant="danger" isPending={isPending} onPress={() => void handleDecline(close)}>
              Decline
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
