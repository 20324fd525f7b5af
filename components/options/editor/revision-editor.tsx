"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Fields } from "@/components/editing/fields";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { announce } from "@/components/ui/toasts";
import { tooLong } from "@/components/ui/too-long";
import { useRefusal } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { newId } from "@/lib/client/new-id";
import { useTellField } from "@/lib/client/use-editing";
import { changesBetween, type ContentField, differingFields } from "@/lib/domain/options/changes";
import type { FacetName, OptionContent, FullOption, Revision } from "@/lib/domain/options/option";
import { limits } from "@/lib/domain/primitives";
import { DiscardDraft } from "../discard-draft";
import { fieldLabels } from "../field-labels";
import { optionPath } from "../option-path";
import type { KeptDraft } from "../use-drafts";
import { Arrivals } from "./arrivals";
import { check, type ContentInWork, fieldErrors } from "./content-in-work";
import { EditorBar, type EditorView } from "./editor-bar";
import { SharedEditor } from "./field-frame";
import { focusField, focusFirstError } from "./focus-field";
import { NotSaved } from "./not-saved";
import { OptionForm } from "./option-form";
import { OptionPreview } from "./option-preview";
import { RevisionConflicts } from "./revision-conflicts";
import { SaveStatus } from "./save-status";
import { useKeptText } from "./use-kept-text";
import { type Base, useRevisionInWork } from "./use-revision-in-work";
import { useKeptWeight, WeightChoice } from "./weight-choice";

type RevisionEditorProps = {
  option: FullOption;
  revisions: Revision[];
  kept: KeptDraft | undefined;
  initialBase: Base;
  /** The facet to begin at. */
  facet: FacetName | null;
  onDiscard: () => Promise<boolean>;
};

/** The editor of the next revision; others may be writing theirs at the same time. */
export function RevisionEditor({ option, revisions, kept, initialBase, facet, onDiscard }: RevisionEditorProps) {
  const { slug } = useLive();
  const router = useRouter();
  const work = useRevisionInWork(option, revisions, kept, initialBase);
  const { base, content, isDisputed, otherDevice, draft, status, saveNow, settle, forget } = work;
  const { save, isPending, error, clearError } = useSave();
  const refusal = useRefusal("revise-option");
  const [note, setNote] = useKeptText(`note:${option.id}`);
  const [weight, setWeight] = useKeptWeight(option.id);
  const [view, setView] = useState<EditorView>("write");
  const [isTried, setIsTried] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const tellField = useTellField(option.id);

  const checked = check(content);
  const changed = differingFields(base.content, checked.content ?? content);
  const errors = { ...(isTried && checked.errors), ...fieldErrors(error?.details ?? []) };
  const hasToChoose = isDisputed || otherDevice !== null;

  useEffect(() => {
    if (facet) focusField(form.current, facet);
  }, [facet]);

  const handleChange = (next: ContentInWork): void => {
    if (error) clearError();
    work.write({ ...next, placement: next.placement ?? base.content.placement });
  };
  const handleChosen = (take: (next: OptionContent) => void, next: OptionContent, last: ContentField): void => {
    clearError();
    take(next);
    setView("write");
    focusField(form.current, last);
    announce("Chosen. Look at it once more, then save the revision.");
  };
  const leave = async (): Promise<void> => {
    setNote("");
    setWeight(null);
    router.push(optionPath(slug, option.number));
    await forget();
  };
  const handleSave = async (): Promise<void> => {
    setIsTried(true);
    setView("write");
    if (checked.errors) return focusFirstError(form.current);
    const changes = changesBetween(base.content, checked.content);
    const about = { optionId: option.id, baseRevision: base.number, changes, note, weight };
    if (!(await save({ id: newId(), type: "revise-option", ...about }))) return void saveNow();
    announce(`PO-${option.number} is revised.`, "success");
    await leave();
    void onDiscard();
  };
  const handleDiscard = async (): Promise<boolean> => {
    // A save that is under way would bring back what is being discarded.
    await settle();
    const isDiscarded = changed.length === 0 || (await onDiscard());
    if (isDiscarded) void leave();
    else void saveNow();
    return isDiscarded;
  };

  return (
    <div ref={form} {...tellField}>
      <Arrivals arrivals={work.arrivals} revisions={revisions} />
      <Fields isPending={isPending}>
        <RevisionConflicts
          work={work}
          onSettle={(next, last) => handleChosen(work.choose, next, last)}
          onSettleDevices={(next, last) => handleChosen(work.chooseDevice, next, last)}
        />
        <SharedEditor subjectId={option.id}>
          {view === "write" ? (
            <OptionForm content={content} onChange={handleChange} errors={errors} />
          ) : (
            <OptionPreview content={content} />
          )}
        </SharedEditor>
        {/* In the column of the texts above it. */}
        <div className="mt-8 grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]">
          <TextField
            isMultiline
            rows={2}
            label="What you changed, and why"
            description={
              changed.length === 0
                ? "Nothing is changed yet."
                : `Changed: ${changed.map((field) => fieldLabels[field].toLowerCase()).join(", ")}. Say who persuaded you.`
            }
            maxLength={limits.note}
            value={note}
            onChange={setNote}
          />
          <WeightChoice value={weight} onChange={setWeight} />
        </div>
      </Fields>
      <EditorBar
        view={view}
        onView={setView}
        status={<SaveStatus status={status} draft={draft} />}
        notice={(error ?? refusal) && <NotSaved error={error} refusal={refusal} isConflictShown={isDisputed} />}
      >
        {changed.length > 0 && !isPending && <DiscardDraft title={option.title} onDiscard={handleDiscard} />}
        <Button
          variant="primary"
          isPending={isPending}
          isDisabled={Boolean(refusal) || hasToChoose || changed.length === 0 || tooLong(note, limits.note) !== null}
          onPress={() => void handleSave()}
        >
          {hasToChoose ? "Choose above first" : "Save revision"}
        </Button>
      </EditorBar>
    </div>
  );
}
