"use client";

import { ConfirmDialog } from "@/components/editing/confirm-dialog";
import { newId } from "@/lib/client/new-id";
import type { Narrative } from "@/lib/domain/narratives/narrative";

type RemoveNarrativeProps = { narrative: Narrative; onClose: () => void; onDone?: () => void };

export function RemoveNarrative({ narrative, onClose, onDone }: RemoveNarrativeProps) {
  const count = narrative.optionIds.length;
  return (
    <ConfirmDialog
      title={`Remove ${narrative.nickname}?`}
      confirmLabel="Remove"
      tone="danger"
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      command={() => ({ id: newId(), type: "remove-narrative", narrativeId: narrative.id })}
      onDone={onDone}
    >
      <p>
        {count === 0
          ? "It holds no options."
          : `Its ${count === 1 ? "option goes" : `${count} options go`} back to the unbundled ones; nothing of them is lost.`}
      </p>
      <p>Its texts leave the report. The number MN-{narrative.number} is not given again.</p>
    </ConfirmDialog>
  );
}
