"use client";

import { useState } from "react";
import type { z } from "zod";
import { Fields } from "@/components/editing/fields";
import { useKeptEdit, useKeptKey } from "@/components/editing/use-kept-edit";
import { useSave } from "@/components/editing/use-save";
import { Button, type ButtonProps } from "@/components/ui/button";
import { Dialog, type DialogProps } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { tooLong } from "@/components/ui/too-long";
import type { CommandInput } from "@/lib/domain/commands";

type ReasonDialogProps = Pick<DialogProps, "trigger" | "isOpen" | "onOpenChange"> & {
  /** What it is done to, where the title does not name it by itself. */
  about?: string;
  title: string;
  /** What the field is called, and what is said where it is empty. */
  label?: string;
  missing?: string;
  /** Called once it is done. */
  onDone?: () => void;
  /** Who reads the reason, and what it is good for. */
  description: string;
  /** The button that does it. */
  act: string;
  variant: ButtonProps["variant"];
  /** Under which name what is typed is kept, in this exercise. */
  keptAs: string;
  /** What the command takes for a reason: it is asked, so that the field and the command agree. */
  schema: z.ZodString;
  command: (reason: string) => CommandInput;
};

/** Does something to somebody's work for a reason that others will read. What is typed is kept until it is done. */
export function ReasonDialog({ about, title, description, act, variant, ...rest }: ReasonDialogProps) {
  const { keptAs, schema, command, label = "Reason", missing = "Say why.", onDone, ...dialog } = rest;
  const { mine, change, discard } = useKeptEdit(useKeptKey(keptAs), "");
  const [isTried, setIsTried] = useState(false);
  const { save, isPending, error, clearError } = useSave();
  const checked = schema.safeParse(mine);
  const problem = mine.trim() === "" ? missing : (checked.error?.issues[0]?.message ?? null);
  const longest = schema.maxLength ?? undefined;
  const isTooLong = tooLong(mine, longest) !== null;

  const handleAct = async (close: () => void): Promise<void> => {
    setIsTried(true);
    if (!checked.success || !(await save(command(checked.data)))) return;
    discard();
    close();
    onDone?.();
  };

  return (
    <Dialog
      title={title}
      size="sm"
      {...dialog}
      onOpenChange={(isOpen) => {
        setIsTried(false);
        clearError();
        dialog.onOpenChange?.(isOpen);
      }}
    >
      {(close) => (
        <div className="flex flex-col gap-4">
          {about && (
            <p dir="auto" className="font-read text-[1.0625rem]">
              {about}
            </p>
          )}
          <Fields isPending={isPending}>
            <TextField
              label={label}
              description={description}
              isMultiline
              isRequired
              autoFocus
              rows={4}
              maxLength={longest}
              value={mine}
              onChange={change}
              errorMessage={isTried && !isTooLong ? problem : null}
            />
          </Fields>
          {error && <Notice tone="danger">{error.message}</Notice>}
          <div className="flex flex-wrap justify-end gap-2">
            <Button variant="quiet" onPress={close}>
              Cancel
            </Button>
            <Button
              variant={variant}
              isPending={isPending}
              isDisabled={isTooLong}
              onPress={() => void handleAct(close)}
            >
              {act}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
