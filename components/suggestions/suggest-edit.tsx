"use client";

import { useState } from "react";
import { Fields } from "@/components/editing/fields";
import { useKeptEdit, useKeptKey } from "@/components/editing/use-kept-edit";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { announce } from "@/components/ui/toasts";
import { tooLong } from "@/components/ui/too-long";
import { newId } from "@/lib/client/new-id";
import { facetLabels, type FacetName, Facets, type FullOption } from "@/lib/domain/options/option";
import { limits } from "@/lib/domain/primitives";
import { SuggestEdit } from "@/lib/domain/suggestions/commands";
import { FacetEdit } from "./facet-edit";

type InWork = { before: string; text: string; reason: string; baseRevision: number };

/** An edit of one facet that a member is suggesting, kept in this browser until it is sent or given up. */
export function useSuggestion(option: FullOption, facet: FacetName) {
  const before = option.facets[facet];
  const live: InWork = { before, text: before, reason: "", baseRevision: option.revision };
  return useKeptEdit(useKeptKey(`suggest:${option.id}:${facet}`), live);
}

type SuggestEditFormProps = {
  option: FullOption;
  facet: FacetName;
  edit: ReturnType<typeof useSuggestion>;
  /** Called when it is sent or given up. */
  onDone: () => void;
};

/** Where a member writes how a facet should read, and sees what that would change. */
export function SuggestEditForm({ option, facet, edit, onDone }: SuggestEditFormProps) {
  const { mine, change, discard } = edit;
  const { save, isPending, error, clearError } = useSave();
  const [isTried, setIsTried] = useState(false);
  const label = facetLabels[facet].toLowerCase();
  const text = Facets.shape[facet].safeParse(mine.text);
  const reason = SuggestEdit.shape.reason.safeParse(mine.reason);
  const isSame = text.data === mine.before.trim();
  const textProblem = isSame ? "Nothing is changed yet." : (text.error?.issues[0]?.message ?? null);
  const reasonProblem = mine.reason.trim() === "" ? "Say why." : (reason.error?.issues[0]?.message ?? null);

  const set = (changes: Partial<InWork>): void => {
    if (error) clearError();
    change({ ...mine, ...changes });
  };
  const close = (): void => {
    discard();
    onDone();
  };
  const handleSend = async (): Promise<void> => {
    setIsTried(true);
    if (!text.success || !reason.success || isSame) return;
    const what = { optionId: option.id, facet, baseRevision: mine.baseRevision, text: text.data, reason: reason.data };
    if (!(await save({ id: newId(), type: "suggest-edit", ...what }))) return;
    announce("Your suggestion is made. The author and the moderators decide.", "success");
    close();
  };

  return (
    <section
      aria-label={`Suggest an edit of ${label}`}
      className="mt-3 flex flex-col gap-4 rounded-xl border border-line bg-card p-4"
    >
      <Fields isPending={isPending} className="flex flex-col gap-4">
        <FacetEdit
          facet={facet}
          before={mine.before}
          text={mine.text}
          autoFocus
          onChange={(next) => set({ text: next })}
          errorMessage={isTried && tooLong(mine.text, limits.facet) === null ? textProblem : null}
        />
        <TextField
          label="Reason"
          description="Everybody can read it. It becomes the note of the revision when your edit is accepted."
          maxLength={limits.note}
          value={mine.reason}
          onChange={(next) => set({ reason: next })}
          errorMessage={isTried ? reasonProblem : null}
        />
      </Fields>
      {error && <Notice tone="danger">{error.message}</Notice>}
      <div className="flex flex-wrap justify-end gap-2">
        <Button variant="quiet" onPress={close}>
          Discard
        </Button>
        <Button variant="primary" isPending={isPending} onPress={() => void handleSend()}>
          Suggest this edit
        </Button>
      </div>
    </section>
  );
}
