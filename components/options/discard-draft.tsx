"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";

type DiscardDraftProps = {
  title: string;
  /** False when it could not be discarded now. */
  onDiscard: () => Promise<boolean>;
};

/** Asks before a draft is thrown away: there is no other copy of it. */
export function DiscardDraft({ title, onDiscard }: DiscardDraftProps) {
  const [state, setState] = useState<"asking" | "working" | "failed">("asking");
  const handleDiscard = async (): Promise<void> => {
    setState("working");
    // When it is gone, so is this dialog with what it stood beside.
    if (!(await onDiscard())) setState("failed");
  };
  return (
    <Dialog
      size="sm"
      title="Discard this draft?"
      onOpenChange={() => setState("asking")}
      trigger={
        <Button size="sm" variant="quiet">
          Discard
        </Button>
      }
    >
      {(close) => (
        <div className="flex flex-col gap-4">
          <p>
            What you wrote in “<span dir="auto">{title}</span>” and did not submit will be gone for good.
          </p>
          {state === "failed" && (
            <Notice tone="danger">
              The server cannot be reached, so the draft is still there. Try again when you are back online.
            </Notice>
          )}
          <div className="flex justify-end gap-2">
            <Button onPress={close}>Keep it</Button>
            <Button variant="danger" isPending={state === "working"} onPress={() => void handleDiscard()}>
              Discard
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
