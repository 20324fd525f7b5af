"use client";

import { type ReactElement, useState } from "react";
import { MarkdownField } from "@/components/editing/markdown-field";
import { useKeptEdit, useKeptKey } from "@/components/editing/use-kept-edit";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Checkbox, CheckboxGroup } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { announce } from "@/components/ui/toasts";
import { useExercise } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import type { Inject, InjectContent, ReleasePlan } from "@/lib/domain/injects/inject";
import { limits } from "@/lib/domain/primitives";
import { FilesField } from "./files-field";
import { PlanFields } from "./plan-fields";

type Written = InjectContent & { plan: ReleasePlan };

const empty: Written = {
  ...{ title: "", body: "", files: [], desks: [], asksOptions: false },
  plan: { kind: "reserve" },
};

/** Writes an inject, or changes one that is still to come; what is typed is kept until it is saved. */
export function InjectForm({ inject, trigger }: { inject?: Inject; trigger: ReactElement }) {
  return (
    <Dialog title={inject ? "Change the inject" : "New inject"} size="lg" trigger={trigger}>
      {(close) => <Fields inject={inject} onDone={close} />}
    </Dialog>
  );
}

function Fields({ inject, onDone }: { inject?: Inject; onDone: () => void }) {
  const stakeholders = useExercise((state) => state.exercise.stakeholders);
  const saved: Written = inject ? { ...contentOf(inject), plan: inject.plan ?? { kind: "reserve" } } : empty;
  const { mine, change, discard, isDirty } = useKeptEdit(useKeptKey(`inject:${inject?.id ?? "new"}`), saved);
  const { save, isPending, error } = useSave();
  const [isUploading, setIsUploading] = useState(false);
  const isIncomplete = mine.title.trim() === "" || isUploading || mine.files.some(({ name }) => name.trim() === "");
  const [isForSome, setIsForSome] = useState(mine.desks.length > 0);

  const handleSave = async (): Promise<void> => {
    const { plan, ...content } = mine;
    const isMoved = JSON.stringify(plan) !== JSON.stringify(saved.plan);
    const isDone = inject
      ? await save({
          id: newId(),
          type: "revise-inject",
          injectId: inject.id,
          changes: content,
          ...(isMoved && { plan }),
        })
      : await save({ id: newId(), type: "plan-inject", content, plan });
    if (!isDone) return;
    discard();
    announce(
      inject ? "The inject is changed." : "The inject is planned. Only organizers and moderators see it.",
      "success",
    );
    onDone();
  };
  return (
    <div className="flex flex-col gap-4">
      <TextField
        label="Headline"
        value={mine.title}
        onChange={(title) => change({ ...mine, title })}
        maxLength={limits.title}
        isRequired
      />
      <MarkdownField
        label="What has happened"
        value={mine.body}
        onChange={(body) => change({ ...mine, body })}
        rows={5}
        maxLength={limits.comment}
      />
      <FilesField
        files={mine.files}
        onChange={(next) => change((now) => ({ ...now, files: next(now.files) }))}
        isPending={isUploading}
        onPending={setIsUploading}
      />
      <PlanFields plan={mine.plan} onChange={(plan) => change({ ...mine, plan })} />
      {stakeholders.length > 0 && (
        <Choice
          label="For whom"
          options={[
            { id: "all", label: "Everybody" },
            { id: "some", label: "Some stakeholders’ desks" },
          ]}
          value={isForSome ? "some" : "all"}
          onChange={(whom) => {
            setIsForSome(whom === "some");
            change(whom === "all" ? { ...mine, desks: [] } : { ...mine, asksOptions: false });
          }}
        />
      )}
      {isForSome && (
        <CheckboxGroup
          label="At whose desks"
          layout="row"
          options={stakeholders.map(({ id, name }) => ({ id, label: name }))}
          value={mine.desks}
          onChange={(desks) => change({ ...mine, desks })}
        />
      )}
      {!isForSome && (
        <Checkbox isSelected={mine.asksOptions} onChange={(asksOptions) => change({ ...mine, asksOptions })}>
          Ask of every option whether it holds, bends or breaks
        </Checkbox>
      )}
      {error && <Notice tone="danger">{error.message}</Notice>}
      <div className="flex flex-wrap items-center justify-end gap-2">
        {isDirty && <span className="me-auto text-[0.8125rem] text-soft">Kept in this browser until you save.</span>}
        <Button
          variant="quiet"
          onPress={() => {
            discard();
            onDone();
          }}
        >
          Discard
        </Button>
        <Button
          variant="primary"
          isPending={isPending}
          isDisabled={isIncomplete || !isDirty || (isForSome && mine.desks.length === 0)}
          onPress={() => void handleSave()}
        >
          {inject ? "Save" : "Plan it"}
        </Button>
      </div>
    </div>
  );
}

function contentOf({ title, body, files, desks, asksOptions }: Inject): InjectContent {
  return { title, body, files, desks, asksOptions };
}
