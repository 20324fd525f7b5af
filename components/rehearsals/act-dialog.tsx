"use client";

import { useRouter } from "next/navigation";
import { type ReactElement, type ReactNode, useState } from "react";
import { useRequest } from "@/components/account/use-request";
import { Dialog } from "@/components/ui/dialog";
import { DialogActions } from "@/components/ui/dialog-actions";
import { Notice } from "@/components/ui/notice";
import { newId } from "@/lib/client/new-id";
import { postJson } from "@/lib/client/send-command";

type ActDialogProps = {
  title: string;
  /** What it means, and what is to be chosen for it. */
  children: ReactNode;
  confirmLabel: string;
  tone?: "primary" | "danger";
  isDisabled?: boolean;
  size?: "sm" | "md";
  trigger: ReactElement;
  /** What is sent; `id` stays the same until it was done, so that a lost answer does nothing twice. */
  request: (id: string) => { path: string; input?: unknown; method?: "POST" | "DELETE" };
};

/** Asks before something is done with a whole exercise, and goes on to the console of the one that comes of it. */
export function ActDialog({
  title,
  children,
  confirmLabel,
  tone,
  isDisabled,
  size = "sm",
  trigger,
  request,
}: ActDialogProps) {
  const router = useRouter();
  const [id, setId] = useState(newId);
  const [isLeaving, setIsLeaving] = useState(false);
  const { run, isPending, error } = useRequest();
  const handleConfirm = async (close: () => void): Promise<void> => {
    const { path, input, method } = request(id);
    const made = await run<{ slug: string }>(() => postJson(path, input, {}, method));
    if (!made) return;
    setIsLeaving(true);
    setId(newId());
    close();
    router.push(`/exercises/${made.slug}/console`);
  };
  return (
    <Dialog title={title} size={size} trigger={trigger}>
      {(close) => (
        <div className="flex flex-col gap-4">
          {children}
          {error && <Notice tone="danger">{error.message}</Notice>}
          <DialogActions
            {...{ close, confirmLabel, tone, isDisabled }}
            isPending={isPending || isLeaving}
            onConfirm={() => void handleConfirm(close)}
          />
        </div>
      )}
    </Dialog>
  );
}
