"use client";

import { Fields } from "@/components/editing/fields";
import { useKeptEdit, useKeptKey } from "@/components/editing/use-kept-edit";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { Id } from "@/lib/domain/primitives";
import { limits } from "@/lib/domain/primitives";

const shortest = 3;

type DisputeFormProps = {
  sourceId: Id;
  isPending: boolean;
  onCancel: () => void;
  onDispute: (reason: string) => Promise<boolean>;
};

export function DisputeForm({ sourceId, isPending, onCancel, onDispute }: DisputeFormProps) {
  const { mine, change, discard } = useKeptEdit(useKeptKey(`dispute:${sourceId}`), "");
  const canSend = mine.trim().length >= shortest && mine.trim().length <= limits.note;
  return (
    <Fields isPending={isPending} className="mt-2 flex flex-col gap-2">
      <TextField
        label="Why do you dispute it?"
        description="Everybody can read it beside the source."
        isMultiline
        autoFocus
        rows={2}
        maxLength={limits.note}
        value={mine}
        onChange={change}
      />
      <div className="flex gap-2">
        <Button
          size="sm"
          variant="primary"
          isPending={isPending}
          isDisabled={!canSend}
          onPress={async () => {
            if (await onDispute(mine.trim())) discard();
          }}
        >
          Dispute
        </Button>
        <Button size="sm" variant="quiet" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </Fields>
  );
}
