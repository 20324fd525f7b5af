"use client";

import type { ReactElement, ReactNode } from "react";
import { Dialog } from "@/components/ui/dialog";
import { DialogActions } from "@/components/ui/dialog-actions";
import { Notice } from "@/components/ui/notice";
import type { CommandInput } from "@/lib/domain/commands";
import { useSave } from "./use-save";

type ConfirmDialogProps = {
  title: string;
  /** What it means, before it is done. */
  children: ReactNode;
  confirmLabel: string;
  tone?: "primary" | "danger";
  /** Made for each attempt; `useSave` sees to it that a lost answer does not do it twice. */
  command: () => CommandInput;
  onDone?: () => void;
  trigger?: ReactElement;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
};

/** Asks before something that cannot simply be taken back. */
export function ConfirmDialog({ title, children, confirmLabel, tone, command, onDone, ...dialog }: ConfirmDialogProps) {
  const { save, isPending, error, clearError } = useSave();
  return (
    <Dialog
      title={title}
      size="sm"
      {...dialog}
      onOpenChange={(isOpen) => {
        clearError();
        dialog.onOpenChange?.(isOpen);
      }}
    >
      {(close) => (
        <div className="flex flex-col gap-4">
          <div className="flex flex-col gap-2 text-[0.9375rem]">{children}</div>
          {error && <Notice tone="danger">{error.message}</Notice>}
          <DialogActions
            {...{ close, confirmLabel, tone, isPending }}
            onConfirm={() =>
              void save(command()).then((isDone) => {
                if (!isDone) return;
                close();
                onDone?.();
              })
            }
          />
        </div>
      )}
    </Dialog>
  );
}
