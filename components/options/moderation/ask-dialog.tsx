"use client";

import { ReasonDialog } from "@/components/editing/reason-dialog";
import type { DialogProps } from "@/components/ui/dialog";
import { newId } from "@/lib/client/new-id";
import { AskForChanges } from "@/lib/domain/options/commands";
import type { PolicyOption } from "@/lib/domain/options/option";

type AskDialogProps = { option: PolicyOption; onDone?: () => void } & Pick<
  DialogProps,
  "trigger" | "isOpen" | "onOpenChange"
>;

/** Asks an option's author for changes before it is accepted. */
export function AskDialog({ option, ...dialog }: AskDialogProps) {
  return (
    <ReasonDialog
      about={option.title}
      title={`Ask for changes to PO-${option.number}`}
      label="What is to change"
      missing="Say what is to change."
      description="It opens a thread with the author, on the option. The option comes back into the queue once they have revised it."
      act="Ask"
      variant="primary"
      keptAs={`ask:${option.id}`}
      schema={AskForChanges.shape.text}
      command={(text) => ({ id: newId(), type: "ask-for-changes", optionId: option.id, text })}
      {...dialog}
    />
  );
}
