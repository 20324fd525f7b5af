"use client";

import type { ReactElement, ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
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
export function ConfirmDialog({
  title,
  children,
  confirmLabel,
  tone = "primary",
  command,
  onDone,
  ...dialog
}: ConfirmDialogProps) {
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
          <div className="flex flex-wrap justify-end gap-2">
            <Button variant="quiet" onPress={close}>
              Cancel
            </Button>
            <Button
              variant={tone}
              isPending={isPending}
              onPress={async () => {
                if (!(await save(command()))) return;
                close();
                onDone?.();
              }}
            >
              {confirmLabel}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
