"use client";

import { useState } from "react";
import { Fields } from "@/components/editing/fields";
import { useKeptEdit, useKeptKey } from "@/components/editing/use-kept-edit";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActions } from "@/components/ui/dialog-actions";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { newId } from "@/lib/client/new-id";
import { ContradictionText } from "@/lib/domain/contradictions/contradiction";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";

type FlagContradictionProps = { options: PolicyOption[]; keptAs: string };
type Flag = { one: Id | null; other: Id | null; reason: string };

const nothing: Flag = { one: null, other: null, reason: "" };

/** Says of two of these options that doing one defeats the other. */
export function FlagContradiction({ options, keptAs }: FlagContradictionProps) {
  const { mine, change, discard } = useKeptEdit(useKeptKey(`contradiction:${keptAs}`), nothing);
  const [isTried, setIsTried] = useState(false);
  const { save, isPending, error, clearError } = useSave();
  const { one, other, reason } = mine;
  const checked = ContradictionText.safeParse(reason);
  const choices = options.map(({ id, number, title }) => ({ id, label: `PO-${number} ${title}` }));

  const handleFlag = async (close: () => void) => {
    setIsTried(true);
    if (one === null || other === null || one === other || !checked.success) return;
    const command = { id: newId(), type: "flag-contradiction" as const, optionIds: [one, other] as [Id, Id] };
    if (!(await save({ ...command, reason: checked.data }))) return;
    discard();
    close();
  };

  return (
    <Dialog
      title="Two options contradict each other"
      trigger={<Button size="sm">Flag a contradiction…</Button>}
      onOpenChange={() => {
        setIsTried(false);
        clearError();
      }}
      isDismissable={reason === ""}
    >
      {(close) => (
        <div className="flex flex-col gap-4">
          <Fields isPending={isPending} className="flex flex-col gap-4">
            <Select
              label="This option"
              options={choices}
              value={one}
              onChange={(id) => change((now) => ({ ...now, one: id }))}
              errorMessage={isTried && one === null ? "Choose an option." : null}
            />
            <Select
              label="and this one"
              options={choices.map((choice) => ({ ...choice, isDisabled: choice.id === one }))}
              value={other}
              onChange={(id) => change((now) => ({ ...now, other: id }))}
              errorMessage={isTried && (other === null || other === one) ? "Choose another option." : null}
            />
            <TextField
              isMultiline
              rows={4}
              face="read"
              label="Why can they not both be done?"
              description="Everybody can read it; the moderators answer."
              maxLength={ContradictionText.maxLength ?? undefined}
              value={reason}
              onChange={(next) => change((now) => ({ ...now, reason: next }))}
              errorMessage={isTried && !checked.success ? (checked.error.issues[0]?.message ?? null) : null}
            />
          </Fields>
          {error && <Notice tone="danger">{error.message}</Notice>}
          <DialogActions {...{ close, isPending }} confirmLabel="Flag it" onConfirm={() => void handleFlag(close)} />
        </div>
      )}
    </Dialog>
  );
}
