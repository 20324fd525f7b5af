"use client";

import type { ReactNode } from "react";
import { Fields } from "@/components/editing/fields";
import { SaveBar } from "@/components/editing/save-bar";
import { Theirs } from "@/components/editing/theirs";
import { useKeptEdit, useKeptKey } from "@/components/editing/use-kept-edit";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { useAllowed, useExercise } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import type { Framing } from "@/lib/domain/exercise/setup";

type FramingSectionProps<K extends keyof Framing> = {
  title: string;
  description?: string;
  /** The parts of the framing that are edited together. */
  fields: readonly K[];
  /** How they look when they are read. */
  view: (value: Pick<Framing, K>) => ReactNode;
  editor: (value: Pick<Framing, K>, change: (value: Pick<Framing, K>) => void) => ReactNode;
  /** Why it cannot be saved as it stands, or null. */
  whyNot?: (value: Pick<Framing, K>) => string | null;
  /** Whether it can be changed at this stage. */
  isOpen?: boolean;
};

/**
 * A part of the framing that is saved by itself. What others save in other parts meanwhile stays,
 * since only these fields are laid over what is current then.
 */
export function FramingSection<K extends keyof Framing>({
  title,
  description,
  fields,
  view,
  editor,
  whyNot,
  isOpen = true,
}: FramingSectionProps<K>) {
  const live = picked(
    useExercise((state) => state.exercise),
    fields,
  );
  const canEdit = useAllowed("frame-exercise") && isOpen;
  const edit = useKeptEdit(useKeptKey(`framing:${fields.join("+")}`), live);
  const { save, isPending, error, clearError } = useSave();

  const handleSave = async () => {
    if (await save({ id: newId(), type: "frame-exercise", changes: edit.mine as Partial<Framing> })) edit.discard();
  };
  const handleDiscard = () => {
    edit.discard();
    clearError();
  };
  return (
    <section className="grid gap-x-8 gap-y-3 border-t border-line py-6 md:grid-cols-[11rem_minmax(0,1fr)]">
      <div>
        <h2 className="text-lg">{title}</h2>
        {description && <p className="mt-1 text-[0.8125rem] text-soft">{description}</p>}
      </div>
      {canEdit && edit.isEditing ? (
        <div className="flex flex-col gap-4">
          {edit.theirs && <Theirs>{view(edit.theirs)}</Theirs>}
          <Fields isPending={isPending} className="flex flex-col gap-4">
            {editor(edit.mine, edit.change)}
          </Fields>
          <SaveBar
            {...{ error, isPending }}
            isDirty={edit.isDirty}
            isConflict={edit.theirs !== undefined}
            obstacle={whyNot?.(edit.mine) ?? null}
            onSave={() => void handleSave()}
            onDiscard={handleDiscard}
          />
        </div>
      ) : (
        <div className="flex items-start justify-between gap-4">
          <div className="min-w-0 flex-1">{view(live)}</div>
          {canEdit && (
            <Button size="sm" aria-label={`Edit ${title.toLowerCase()}`} onPress={edit.begin}>
              Edit
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function picked<K extends keyof Framing>(framing: Framing, fields: readonly K[]): Pick<Framing, K> {
  return Object.fromEntries(fields.map((field) => [field, framing[field]])) as Pick<Framing, K>;
}
