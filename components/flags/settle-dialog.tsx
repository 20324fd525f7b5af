"use client";

import { useState } from "react";
import { Fields } from "@/components/editing/fields";
import { useKeptEdit, useKeptKey } from "@/components/editing/use-kept-edit";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { newId } from "@/lib/client/new-id";
import type { Flag, FlagOutcome } from "@/lib/domain/flags/flag";
import { ModerationText } from "@/lib/domain/moderation/text";
import { limits } from "@/lib/domain/primitives";

type SettleDialogProps = { flag: Flag; outcome: FlagOutcome; onDone: () => void; onClose: () => void };

const words: Record<FlagOutcome, { title: string; act: string }> = {
  hidden: { title: "Hide the comment", act: "Hide" },
  left: { title: "Leave it as it is", act: "Leave it" },
  acted: { title: "It is dealt with", act: "Settle the flag" },
};

/** Settles a flag, for a reason that all read where the comment is hidden; with a word to who flagged it. */
export function SettleDialog({ flag, outcome, onDone, onClose }: SettleDialogProps) {
  const reason = useKeptEdit(useKeptKey(`settle-reason:${flag.id}`), "");
  const answer = useKeptEdit(useKeptKey(`settle-answer:${flag.id}`), "");
  const [isTried, setIsTried] = useState(false);
  const { save, isPending, error } = useSave();
  const isHiding = outcome === "hidden";
  const problem = isHiding && !ModerationText.safeParse(reason.mine).success ? "Say why, in a few words." : null;

  const handleSettle = async (): Promise<void> => {
    setIsTried(true);
    if (problem) return;
    const said = { reason: isHiding ? reason.mine.trim() : null, answer: answer.mine.trim() };
    if (!(await save({ id: newId(), type: "settle-flag", flagId: flag.id, outcome, ...said }))) return;
    reason.discard();
    answer.discard();
    onDone();
  };

  return (
    <Dialog isOpen size="sm" title={words[outcome].title} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <div className="flex flex-col gap-4">
        <Fields isPending={isPending} className="flex flex-col gap-4">
          {isHiding && (
            <TextField
              label="Reason"
              description="Everybody reads it in place of the comment, and in the log of moderation."
              isMultiline
              isRequired
              autoFocus
              rows={3}
              maxLength={2_000}
              value={reason.mine}
              onChange={reason.change}
              errorMessage={isTried ? problem : null}
            />
          )}
          <TextField
            label="A word to who flagged it"
            description="They alone read it. It may stay empty."
            isMultiline
            rows={2}
            maxLength={limits.note}
            value={answer.mine}
            onChange={answer.change}
          />
        </Fields>
        {error && <Notice tone="danger">{error.message}</Notice>}
        <div className="flex flex-wrap justify-end gap-2">
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button variant={isHiding ? "danger" : "primary"} isPending={isPending} onPress={() => void handleSettle()}>
            {words[outcome].act}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
