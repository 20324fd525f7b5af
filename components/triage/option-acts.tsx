"use client";

import { useState } from "react";
import { useSave } from "@/components/editing/use-save";
import { AskDialog } from "@/components/options/moderation/ask-dialog";
import { DeclineDialog } from "@/components/options/moderation/decline-dialog";
import { MergeDialog } from "@/components/options/moderation/merge-dialog";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useAllowed, useRefusal } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import type { PolicyOption } from "@/lib/domain/options/option";
import { useTriageKeys } from "./use-triage-keys";

/** What is decided on an option in the queue: by buttons, or by their keys. */
export function OptionActs({ option, onDone }: { option: PolicyOption; onDone: () => void }) {
  const { save, isPending, error } = useSave();
  const refusal = useRefusal("accept-option");
  const mayAsk = useAllowed("ask-for-changes");
  const [open, setOpen] = useState<"ask" | "decline" | "merge" | null>(null);
  const isOpen = (which: typeof open) => ({
    isOpen: open === which,
    onOpenChange: (next: boolean) => setOpen(next ? which : null),
  });
  const accept = async (): Promise<void> => {
    if (await save({ id: newId(), type: "accept-option", optionId: option.id })) onDone();
  };
  useTriageKeys(
    refusal ? {} : { a: () => void accept(), d: () => setOpen("decline"), ...(mayAsk && { r: () => setOpen("ask") }) },
  );
  if (refusal) return <Notice tone="warn">{refusal.message}</Notice>;
  return (
    <div className="flex flex-col gap-2.5">
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" isPending={isPending} onPress={() => void accept()}>
          Accept
        </Button>
        {mayAsk && <Button onPress={() => setOpen("ask")}>Ask for changes…</Button>}
        <Button onPress={() => setOpen("merge")}>Merge into…</Button>
        <Button variant="danger" onPress={() => setOpen("decline")}>
          Decline…
        </Button>
      </div>
      {error && <Notice tone="danger">{error.message}</Notice>}
      <AskDialog option={option} onDone={onDone} {...isOpen("ask")} />
      <DeclineDialog option={option} onDone={onDone} {...isOpen("decline")} />
      <MergeDialog option={option} onDone={onDone} {...isOpen("merge")} />
    </div>
  );
}
