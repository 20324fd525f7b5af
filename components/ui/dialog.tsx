"use client";

import { clsx } from "clsx";
import { X } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { Dialog as AriaDialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "./button";

export type DialogProps = {
  /** The button that opens it; leave it out and use `isOpen` and `onOpenChange` instead. */
  trigger?: ReactElement;
  title: string;
  children: ReactNode | ((close: () => void) => ReactNode);
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  size?: "sm" | "md" | "lg";
  /** False keeps a click beside it from closing it, where something typed would be lost from sight. */
  isDismissable?: boolean;
};

const widths = { sm: "sm:max-w-md", md: "sm:max-w-xl", lg: "sm:max-w-4xl" };

/** A modal dialog; on a phone it comes from the bottom edge. */
export function Dialog({ trigger, isOpen, onOpenChange, ...content }: DialogProps) {
  if (!trigger) return <DialogModal {...content} isOpen={isOpen} onOpenChange={onOpenChange} />;
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      {trigger}
      <DialogModal {...content} />
    </DialogTrigger>
  );
}

function DialogModal({
  title,
  children,
  isOpen,
  onOpenChange,
  size = "md",
  isDismissable = true,
}: Omit<DialogProps, "trigger">) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={isDismissable}
      className="fixed inset-0 z-50 flex items-end justify-center bg-black/40 data-entering:animate-appear sm:items-center sm:p-6"
    >
      <Modal className={clsx("w-full", widths[size])}>
        <AriaDialog className="relative flex max-h-[92dvh] flex-col rounded-t-2xl border border-line bg-card shadow-2xl shadow-black/20 outline-none sm:max-h-[86dvh] sm:rounded-2xl">
          {({ close }) => (
            <>
              <div className="flex items-start justify-between gap-4 border-b border-line py-3 ps-5 pe-3">
                <Heading slot="title" className="py-1 text-xl">
                  {title}
                </Heading>
                <Button variant="quiet" size="icon" aria-label="Close" onPress={close}>
                  <X aria-hidden size={18} />
                </Button>
              </div>
              <div className="overflow-y-auto px-5 py-4 pb-[max(1rem,env(safe-area-inset-bottom))]">
                {typeof children === "function" ? children(close) : children}
              </div>
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
