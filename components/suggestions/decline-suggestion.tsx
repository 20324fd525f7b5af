"use client";

import { type ReactElement, useState } from "react";
import { Fields } from "@/components/editing/fields";
import { useKeptEdit, useKeptKey } from "@/components/editing/use-kept-edit";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { newId } from "@/lib/client/new-id";
import { DeclineSuggestion } from "@/lib/domain/suggestions/commands";
import type { Suggestion } from "@/lib/domain/suggestions/suggestion";

const Reason = DeclineSuggestion.shape.reason;

export function DeclineSuggestionDialog({ suggestion, trigger }: { suggestion: Suggestion; trigger: ReactElement }) {
  const { mine, change, discard } = useKeptEdit(useKeptKey(`decline-suggestion:${suggestion.id}`), "");
  const [isTried, setIsTried] = useState(false);
  const { save, isPending, error, clearError } = useSave();
  const checked = Reason.safeParse(mine);
  const problem = mine.trim() === "" ? "Say why." : (checked.error?.issues[0]?.message ?? null);

  const handleDecline = async (close: () => void): Promise<void> => {
    setIsTried(true);
    if (!checked.success) return;
    const command = { suggestionId: suggestion.id, reason: checked.data };
    if (!(await save({ id: newId(), type: "decline-suggestion", ...command }))) return;
    discard();
    close();
  };

  return (
    <Dialog
      title="Decline this suggestion"
      size="sm"
      trigger={trigger}
      onOpenChange={() => {
        setIsTried(false);
        clearError();
      }}
    >
      {(close) => (
        <div className="flex flex-col gap-4">
          <Fields isPending={isPending}>
            <TextField
              label="Reason"
              description="Who made it reads it, and so can everybody else."
              isRequired
              validationBehavior="aria"
              autoFocus
              maxLength={Reason.maxLength ?? undefined}
              value={mine}
              onChange={change}
              errorMessage={isTried ? problem : null}
            />
          </Fields>
          {error && <Notice tone="danger">{error.message}</Notice>}
          <div className="flex flex-wrap justify-end gap-2">
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
