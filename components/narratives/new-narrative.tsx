"use client";

import type { ReactElement } from "react";
import { Fields } from "@/components/editing/fields";
import { useKeptEdit, useKeptKey } from "@/components/editing/use-kept-edit";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { useExercise } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import { type NarrativeTexts, quadrants } from "@/lib/domain/narratives/narrative";
import { QuadrantChoice } from "./quadrant-choice";

type Start = Pick<NarrativeTexts, "nickname" | "tagline" | "quadrant">;

/** Proposes a quadrant that has no narrative yet. What is typed stays until it is created. */
export function NewNarrative({ trigger }: { trigger: ReactElement }) {
  const taken = Object.values(useExercise((state) => state.narratives)).map((narrative) => narrative.quadrant);
  const quadrant = quadrants.find((each) => !taken.includes(each)) ?? "upper-left";
  const { mine, change, discard } = useKeptEdit<Start>(useKeptKey("narrative:new"), {
    nickname: "",
    tagline: "",
    quadrant,
  });
  const { save, isPending, error } = useSave();

  const handleCreate = async (close: () => void) => {
    const texts = { ...mine, nickname: mine.nickname.trim(), abstract: "", rationale: "", risks: "" };
    if (!(await save({ id: newId(), type: "create-narrative", texts }))) return;
    close();
    discard();
  };
  return (
    <Dialog title="New narrative" trigger={trigger}>
      {(close) => (
        <form
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            void handleCreate(close);
          }}
        >
          <Fields isPending={isPending} className="flex flex-col gap-4">
            <TextField
              label="Nickname"
              description="Short enough to be said in a discussion."
              isRequired
              autoFocus
              maxLength={80}
              value={mine.nickname}
              onChange={(nickname) => change({ ...mine, nickname })}
            />
            <QuadrantChoice value={mine.quadrant} onChange={(next) => change({ ...mine, quadrant: next })} />
            <TextField
              label="Tagline"
              description="One sentence that says what it stands for. Can be written later."
              isMultiline
              rows={2}
              maxLength={300}
              value={mine.tagline}
              onChange={(tagline) => change({ ...mine, tagline })}
            />
          </Fields>
          {error && <Notice tone="danger">{error.message}</Notice>}
          <div className="flex flex-wrap justify-end gap-2">
            <Button variant="quiet" onPress={close}>
              Cancel
            </Button>
            <Button type="submit" variant="primary" isPending={isPending} isDisabled={mine.nickname.trim() === ""}>
              Create
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
