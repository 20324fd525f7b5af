"use client";

import { type ReactElement, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActions } from "@/components/ui/dialog-actions";
import { TextField } from "@/components/ui/text-field";

type NameGroupProps = {
  title: string;
  confirmLabel: string;
  nickname?: string;
  onName: (nickname: string) => void;
  trigger?: ReactElement;
  onClose?: () => void;
};

/** Asks what a group is to be called. */
export function NameGroup({ title, confirmLabel, nickname = "", onName, trigger, onClose }: NameGroupProps) {
  const [mine, setMine] = useState(nickname);
  return (
    <Dialog
      title={title}
      size="sm"
      {...(trigger ? { trigger } : { isOpen: true })}
      onOpenChange={(isOpen) => (isOpen ? setMine(nickname) : onClose?.())}
    >
      {(close) => (
        <form
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            onName(mine.trim());
            close();
          }}
        >
          <TextField
            label="Nickname"
            description="For yourself, until it is revealed."
            autoFocus
            maxLength={80}
            value={mine}
            onChange={setMine}
          />
          <div className="flex justify-end gap-2">
            <Button variant="quiet" onPress={close}>
              Cancel
            </Button>
            <Button type="submit" variant="primary">
              {confirmLabel}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

type RemoveGroupProps = { name: string; count: number; onRemove: () => void; onClose: () => void };

export function RemoveGroup({ name, count, onRemove, onClose }: RemoveGroupProps) {
  return (
    <Dialog title={`Remove ${name}?`} size="sm" isOpen onOpenChange={(isOpen) => isOpen || onClose()}>
      {(close) => (
        <div className="flex flex-col gap-4">
          <p>
            {count === 0
              ? "It holds no options."
              : `Its ${count === 1 ? "option goes" : `${count} options go`} back to the unbundled ones.`}
          </p>
          <DialogActions
            close={close}
            confirmLabel="Remove"
            tone="danger"
            isPending={false}
            onConfirm={() => {
              onRemove();
              close();
            }}
          />
        </div>
      )}
    </Dialog>
  );
}
