"use client";

import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { Fields } from "@/components/editing/fields";
import { MarkdownField } from "@/components/editing/markdown-field";
import { useKeptEdit, useKeptKey } from "@/components/editing/use-kept-edit";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { newId } from "@/lib/client/new-id";
import type { TakeawayTexts } from "@/lib/domain/narratives/narrative";
import { limits } from "@/lib/domain/primitives";

const empty: TakeawayTexts = { statement: "", explanation: "" };

/** `offer` sets the button that begins one; while one is being written, the form takes its place. */
export function NewTakeaway({ offer }: { offer: (add: ReactNode) => ReactNode }) {
  const { mine, isEditing, isDirty, begin, change, discard } = useKeptEdit(useKeptKey("takeaway:new"), empty);
  const { save, isPending, error, clearError } = useSave();

  const handleAdd = async () => {
    const texts = { statement: mine.statement.trim(), explanation: mine.explanation.trim() };
    if (await save({ id: newId(), type: "add-takeaway", texts })) discard();
  };
  const handleCancel = () => {
    discard();
    clearError();
  };
  if (!isEditing) {
    return offer(
      <Button onPress={begin}>
        <Plus aria-hidden size={16} />
        Add a takeaway
      </Button>,
    );
  }
  return (
    <form
      className="mt-5 flex flex-col gap-4 rounded-xl border border-line bg-card p-5"
      onSubmit={(event) => {
        event.preventDefault();
        void handleAdd();
      }}
    >
      <Fields isPending={isPending} className="flex flex-col gap-4">
        <TextField
          label="Statement"
          description="One sentence that can stand alone."
          isMultiline
          isRequired
          rows={2}
          face="read"
          maxLength={400}
          value={mine.statement}
          onChange={(statement) => change({ ...mine, statement })}
        />
        <MarkdownField
          label="Explanation"
          rows={5}
          maxLength={limits.narrativeText}
          value={mine.explanation}
          onChange={(explanation) => change({ ...mine, explanation })}
        />
      </Fields>
      {error && <Notice tone="danger">{error.message}</Notice>}
      <div className="flex flex-wrap items-center gap-2">
        <Button
          type="submit"
          variant="primary"
          size="sm"
          isPending={isPending}
          isDisabled={mine.statement.trim() === ""}
        >
          Add
        </Button>
        <Button variant="quiet" size="sm" onPress={handleCancel} isDisabled={isPending}>
          {isDirty ? "Discard" : "Cancel"}
        </Button>
        {isDirty && <span className="text-[0.8125rem] text-soft">Not saved yet; kept in this browser.</span>}
      </div>
    </form>
  );
}
