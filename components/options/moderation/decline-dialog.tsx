"use client";

import type { DialogProps } from "@/components/ui/dialog";
import { newId } from "@/lib/client/new-id";
import { DeclineOption } from "@/lib/domain/options/commands";
import type { PolicyOption } from "@/lib/domain/options/option";
import { ReasonDialog } from "@/components/editing/reason-dialog";

type DeclineDialogProps = { option: PolicyOption; onDone?: () => void } & Pick<
  DialogProps,
  "trigger" | "isOpen" | "onOpenChange"
>;

export function DeclineDialog({ option, ...dialog }: DeclineDialogProps) {
  return (
    <ReasonDialog
      about={option.title}
      title={`Decline PO-${option.number}`}
      description="Everybody can read it, under the title. Say what would have to be different. The option stays readable, and can be accepted later."
      act="Decline"
      variant="danger"
      keptAs={`decline:${option.id}`}
      schema={DeclineOption.shape.reason}
      command={(reason) => ({ id: newId(), type: "decline-option", optionId: option.id, reason })}
      {...dialog}
    />
  );
}
