"use client";

import { useState } from "react";
import { Fields } from "@/components/editing/fields";
import { useKeptEdit, useKeptKey } from "@/components/editing/use-kept-edit";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { newId } from "@/lib/client/new-id";
import type { Narrative } from "@/lib/domain/narratives/narrative";
import {
  needsNote,
  type Ratification,
  RatificationNote,
  type Stance,
  stances,
} from "@/lib/domain/narratives/ratification";
import { stanceWords } from "./stance-words";

type OwnStanceProps = { narrative: Narrative; mine: Ratification | undefined };
type Said = { stance: Stance | null; note: string };

const choices = stances.map((id) => ({ id, label: stanceWords[id].act }));

/** The viewer's own stance on a narrative: what it is, or the way to give it. */
export function OwnStance({ narrative, mine }: OwnStanceProps) {
  const given: Said = { stance: mine?.stance ?? null, note: mine?.note ?? "" };
  const edit = useKeptEdit(useKeptKey(`ratify:${narrative.id}`), given);
  if (mine && !edit.isEditing) return <Given {...{ narrative, mine }} onChange={edit.begin} />;
  return <StanceForm {...{ narrative, edit }} isGiven={mine !== undefined} />;
}

function Given({ narrative, mine, onChange }: { narrative: Narrative; mine: Ratification; onChange: () => void }) {
  const { save, isPending, error } = useSave();
  const isOlder = mine.version < narrative.version;
  return (
    <div className="flex flex-col gap-2">
      <p className="text-sm">
        You said: <b className="font-semibold">{stanceWords[mine.stance].act}</b>
        {isOlder && ", before its texts were changed. Does it still stand?"}
      </p>
      <div className="flex flex-wrap gap-2">
        {isOlder && (
          <Button
            size="sm"
            variant="primary"
            isPending={isPending}
            onPress={() => void save({ ...commandOf(narrative, mine.stance, mine.note) })}
          >
            It still stands
          </Button>
        )}
        <Button size="sm" onPress={onChange}>
          Say something else…
        </Button>
        <Button
          size="sm"
          variant="quiet"
          isDisabled={isPending}
          onPress={() => void save({ id: newId(), type: "withdraw-ratification", narrativeId: narrative.id })}
        >
          Take it back
        </Button>
      </div>
      {error && <Notice tone="danger">{error.message}</Notice>}
    </div>
  );
}

type StanceFormProps = { narrative: Narrative; edit: ReturnType<typeof useKeptEdit<Said>>; isGiven: boolean };

function StanceForm({ narrative, edit, isGiven }: StanceFormProps) {
  const { stance, note } = edit.mine;
  const [isTried, setIsTried] = useState(false);
  const { save, isPending, error, clearError } = useSave();
  const isMissing = stance !== null && needsNote(stance) && note.trim() === "";
  const handleGive = async () => {
    setIsTried(true);
    if (stance === null || isMissing) return;
    if (await save(commandOf(narrative, stance, note.trim()))) edit.discard();
  };
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void handleGive();
      }}
    >
      <Fields isPending={isPending} className="flex flex-col gap-3">
        <Choice
          label="Where do you stand?"
          options={choices}
          value={stance}
          onChange={(next) => edit.change((now) => ({ ...now, stance: next }))}
        />
        {stance !== null && (
          <TextField
            isMultiline
            rows={3}
            face="read"
            label={needsNote(stance) ? "Why?" : "Anything to add? (optional)"}
            description={needsNote(stance) ? "It is printed beside the narrative, under your alias." : undefined}
            isRequired={needsNote(stance)}
            errorMessage={isTried && isMissing ? "Say why." : null}
            maxLength={RatificationNote.maxLength ?? undefined}
            value={note}
            onChange={(next) => edit.change((now) => ({ ...now, note: next }))}
          />
        )}
      </Fields>
      {error && <Notice tone="danger">{error.message}</Notice>}
      {stance !== null && (
        <div className="flex gap-2">
          <Button type="submit" size="sm" variant="primary" isPending={isPending}>
            {stanceWords[stance].act}
          </Button>
          {(isGiven || edit.isDirty) && (
            <Button
              size="sm"
              variant="quiet"
              onPress={() => {
                edit.discard();
                clearError();
              }}
            >
              Cancel
            </Button>
          )}
        </div>
      )}
    </form>
  );
}

function commandOf({ id: narrativeId, version }: Narrative, stance: Stance, note: string) {
  return { id: newId(), type: "ratify-narrative" as const, narrativeId, version, stance, note };
}
