"use client";

import { clsx } from "clsx";
import { Megaphone } from "lucide-react";
import { useKeptEdit, useKeptKey } from "@/components/editing/use-kept-edit";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActions } from "@/components/ui/dialog-actions";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { announce } from "@/components/ui/toasts";
import { useAllowed, useRefusal } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import type { NamedGap } from "@/lib/domain/coverage/gaps";
import { limits } from "@/lib/domain/primitives";
import { ReachPreview } from "./reach-preview";

type IssueCallProps = {
  named: NamedGap;
  /** Its icon alone, where there is no room for more. */
  isSmall?: boolean;
  className?: string;
};

/** Turns a gap into a call for proposals, for those who may. */
export function IssueCall({ named, isSmall = false, className }: IssueCallProps) {
  const canCall = useAllowed("issue-call");
  if (!canCall) return null;
  return (
    <Dialog
      title="Call for proposals"
      isDismissable={false}
      trigger={
        <Button
          size="sm"
          variant={isSmall ? "quiet" : "secondary"}
          className={clsx(isSmall && "min-h-8! px-2! text-soft", className)}
          aria-label={`Call for proposals: ${named.sentence}`}
        >
          <Megaphone aria-hidden size={14} />
          {!isSmall && "Call for proposals"}
        </Button>
      }
    >
      {(close) => <CallForm named={named} close={close} />}
    </Dialog>
  );
}

function CallForm({ named: { gap, sentence }, close }: { named: NamedGap; close: () => void }) {
  const key = useKeptKey(`call:${Object.values(gap).join(":")}`);
  const { mine, change, discard } = useKeptEdit(key, { text: `${sentence} so far. What would you propose?` });
  const { save, isPending, error } = useSave();
  const refusal = useRefusal("submit-option");
  const text = mine.text.trim();
  const handleIssue = async (): Promise<void> => {
    if (!(await save({ id: newId(), type: "issue-call", gap, text }))) return;
    discard();
    announce("The call is issued.", "success");
    close();
  };
  return (
    <div className="flex flex-col gap-4">
      <p dir="auto" className="font-read text-[1.0625rem]">
        {sentence}.
      </p>
      <TextField
        label="What you ask for"
        isMultiline
        rows={3}
        maxLength={limits.announcement}
        value={mine.text}
        onChange={(next) => change({ text: next })}
      />
      <ReachPreview gap={gap} />
      {refusal && <p className="text-[0.8125rem] text-soft">{refusal.message}</p>}
      {error && <Notice tone="danger">{error.message}</Notice>}
      <DialogActions
        close={close}
        confirmLabel="Issue the call"
        isPending={isPending}
        isDisabled={text === "" || text.length > limits.announcement}
        onConfirm={() => void handleIssue()}
      />
    </div>
  );
}
